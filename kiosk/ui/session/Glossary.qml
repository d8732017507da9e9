// Words of the Internet, each in one sentence. French words stay: sites say them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kit

Titled {
    id: screen

    required property var session

    objectName: "words"
    title: qsTr("Les mots d’Internet")

    ActionButton {
        objectName: "words.back"
        focus: true
        iconName: "arrow-left-bold"
        text: qsTr("Revenir à l’aide")
        onActivated: screen.session.open("help")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.scale > 1.3 || (Theme.compact && Theme.scale > 1) ? 1 : 2
        uniformCellWidths: true
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: [
                { word: "Identifiant", text: qsTr("Le nom ou le numéro qui vous désigne sur un site.") },
                { word: "Mot de passe", text: qsTr("Votre clé. Ne la dites à personne.") },
                { word: "Mail", text: qsTr("Une lettre envoyée par Internet.") },
                { word: "Adresse mail", text: qsTr("Votre boîte aux lettres. Il y a toujours un @ dedans.") },
                { word: "Pièce jointe", text: qsTr("Un papier accroché à un mail, avec un trombone.") },
                { word: "Télécharger", text: qsTr("Prendre un papier sur un site.") },
                { word: "Joindre, déposer", text: qsTr("Donner un de vos papiers à un site.") },
                { word: "PDF", text: qsTr("Un papier à lire sur l’écran. Il s’imprime tel quel.") },
                { word: "FranceConnect", text: qsTr("Un compte que vous avez déjà en ouvre d’autres.") },
                { word: "Code de sécurité", text: qsTr("Des chiffres reçus par SMS ou par mail. Ils servent une fois.") },
                { word: "Cookies", text: qsTr("Ce qu’un site note sur vous. Vous pouvez tout refuser.") },
                { word: "Captcha", text: qsTr("Un petit jeu pour montrer que vous êtes une personne.") }
            ]

            Rectangle {
                id: card

                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: facts.implicitHeight + 2 * Theme.s16
                radius: Theme.rCard
                color: Theme.surface
                border.width: Theme.borderWidth
                border.color: Theme.outline
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.word + " : " + modelData.text

                ColumnLayout {
                    id: facts

                    anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.s24; rightMargin: Theme.s24; topMargin: Theme.s16 }
                    spacing: 0

                    Words {
                        Layout.fillWidth: true
                        role: "label"
                        text: card.modelData.word
                        Accessible.ignored: true
                    }

                    Words {
                        Layout.fillWidth: true
                        text: card.modelData.text
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
