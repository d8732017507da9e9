// The base window: stays mapped for ever, the session's windows come above it.
pragma ComponentBehavior: Bound
import QtQuick
import kit

Window {
    id: window

    required property var shell // the view-model: kiosk/shell/views.py
    readonly property string showing: shell.screen

    width: 1920
    height: 1080
    flags: Qt.Window | Qt.FramelessWindowHint
    color: Theme.bg
    title: "Îlot"
    onShowingChanged: stage.changeTo(showing)

    Binding { target: Theme; property: "contrast"; value: window.shell.contrast }
    Binding { target: Theme; property: "scale"; value: window.shell.scale }
    Binding { target: Theme; property: "calm"; value: window.shell.calm }
    Binding { target: Theme; property: "rtl"; value: window.shell.language === "ar" }
    Binding { target: Theme; property: "compact"; value: window.width < 1600 }

    component Stage: FocusScope {
        id: scope

        property string shown

        // Taps meant for the last screen are swallowed for a moment: kiosk/handover.py.
        function changeTo(screen: string): void {
            shown = screen;
            loader.opacity = 0;
            appear.restart();
        }

        LayoutMirroring.enabled: Theme.rtl
        LayoutMirroring.childrenInherit: true

        Loader {
            id: loader

            anchors.fill: parent
            focus: true
            sourceComponent: scope.shown === "attract" ? attract : scope.shown === "wiping" ? wiping
                : scope.shown === "receipt" ? receipt : scope.shown === "outOfService" ? outOfService
                : starting
            onLoaded: item.focus = true
        }

        NumberAnimation {
            id: appear

            target: loader
            property: "opacity"
            to: 1
            duration: Theme.screen
            easing.type: Easing.InOutCubic
        }
    }

    Stage {
        id: stage

        objectName: "stage"
        anchors.fill: parent
        focus: true
        Component.onCompleted: changeTo(window.showing)
    }

    Component {
        id: starting

        Starting { shell: window.shell }
    }

    Component {
        id: attract

        Attract { shell: window.shell }
    }

    Component {
        id: wiping

        Wiping { shell: window.shell }
    }

    Component {
        id: receipt

        Receipt { shell: window.shell }
    }

    Component {
        id: outOfService

        OutOfService { shell: window.shell }
    }
}
