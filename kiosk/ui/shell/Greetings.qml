// The greeting in each language's own words. Not translated through qsTr: all are shown in turn.
import QtQuick

QtObject {
    // fr is the reviewed text; the others are to be proof-read by native readers.
    readonly property var all: ({
        "fr": {
            "hello": "Vos démarches sur Internet,\nici, gratuitement.",
            "promise": "Prenez votre temps. À la fin, tout est effacé.",
            "begin": "Appuyez sur une touche ou cliquez",
            "touch": "Touchez l’écran ou appuyez sur une touche"
        },
        "en": {
            "hello": "Your online services,\nhere, free of charge.",
            "promise": "Take your time. At the end, everything is erased.",
            "begin": "Press a key or click",
            "touch": "Touch the screen or press a key"
        },
        "ar": {
            "hello": "معاملاتك على الإنترنت،\nهنا، مجانًا.",
            "promise": "خذ وقتك. في النهاية يُمحى كل شيء.",
            "begin": "اضغط على أي مفتاح أو انقر",
            "touch": "المس الشاشة أو اضغط على أي مفتاح"
        },
        "pt": {
            "hello": "Os seus serviços na Internet,\naqui, de graça.",
            "promise": "Leve o seu tempo. No fim, tudo é apagado.",
            "begin": "Prima uma tecla ou clique",
            "touch": "Toque no ecrã ou prima uma tecla"
        },
        "uk": {
            "hello": "Ваші справи в інтернеті,\nтут, безкоштовно.",
            "promise": "Не поспішайте. Наприкінці все стирається.",
            "begin": "Натисніть клавішу або клацніть",
            "touch": "Торкніться екрана або натисніть клавішу"
        },
        "es": {
            "hello": "Sus trámites por Internet,\naquí, gratis.",
            "promise": "Tómese su tiempo. Al final, todo se borra.",
            "begin": "Pulse una tecla o haga clic",
            "touch": "Toque la pantalla o pulse una tecla"
        }
    })

    function of(code: string): var {
        return all[code] ?? all["fr"];
    }
}
