// One line of the receipt: the thing, the measured fact, the mark.
import QtQuick
import QtQuick.Layouts
import kit

RowLayout {
    id: row

    required property var check // {id, before, after, ok}

    readonly property var said: words(check)

    function words(check: var): var {
        const before = check.before;
        const after = check.after;
        switch (check.id) {
        case "processes":
            return { "icon": "browser", "name": qsTr("Programmes"), "fact": qsTr("%n fermés, reste %1", "", before).arg(after) };
        case "memory": // bytes
            return { "icon": "memory", "name": qsTr("Mémoire"), "fact": check.ok
                ? qsTr("%1 Mo rendus").arg(Math.round(before / 1e6))
                : qsTr("reste %1 Mo").arg(Math.max(1, Math.round(after / 1e6))) };
        case "prints":
            return { "icon": "printer", "name": qsTr("Impressions en attente"), "fact": String(after) };
        case "clipboard":
            return { "icon": "clipboard", "name": qsTr("Copier-coller"), "fact": check.ok ? qsTr("vide") : qsTr("pas vide") };
        case "scanner":
            return { "icon": "scanner", "name": qsTr("Scanner"), "fact": check.ok ? qsTr("libre") : qsTr("occupé") };
        case "mounts":
            return { "icon": "folder-open", "name": qsTr("Vos fichiers ici"), "fact": check.ok ? qsTr("effacés") : qsTr("pas effacés") };
        case "files":
            return { "icon": "files", "name": qsTr("Autres fichiers"), "fact": qsTr("reste %1").arg(after) };
        }
        return { "icon": "info", "name": qsTr("Autre contrôle"), "fact": check.ok ? qsTr("réussi") : qsTr("pas réussi") };
    }

    spacing: Theme.s16
    objectName: "receipt.check." + check.id
    Accessible.role: Accessible.ListItem
    Accessible.name: said.name + ", " + said.fact + (check.ok ? "" : ", " + qsTr("pas réussi"))

    Icon {
        name: row.said.icon
    }

    Words {
        Layout.fillWidth: true
        text: row.said.name
        leading: 1.15
        Accessible.ignored: true
    }

    Words {
        text: row.said.fact
        leading: 1.15
        strong: true
        figures: true
        wrapMode: Text.NoWrap
        color: row.check.ok ? Theme.text : Theme.errorText
        Accessible.ignored: true
    }

    Icon {
        name: row.check.ok ? "check-circle-fill" : "x-circle"
        tone: row.check.ok ? "ok" : "error"
    }
}
