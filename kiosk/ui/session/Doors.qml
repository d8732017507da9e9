// What a place is, how far, and what its door says, in words.
import QtQuick

QtObject {
    function kind(code: string): string {
        switch (code) {
        case "france-services": return qsTr("France services");
        case "france-travail": return qsTr("Agence France Travail");
        case "ilot": return qsTr("Îlot numérique");
        case "mairie": return qsTr("Mairie");
        }
        return "";
    }

    function away(km: real): string {
        const figure = String(km < 10 ? km : Math.round(km)).replace(".", Qt.locale().decimalPoint);
        return km < 0 ? "" : qsTr(", à %1 km").arg(figure);
    }

    function weekday(number: int): string {
        return [qsTr("lundi"), qsTr("mardi"), qsTr("mercredi"), qsTr("jeudi"), qsTr("vendredi"), qsTr("samedi"), qsTr("dimanche")][number];
    }

    function says(place: var): string {
        switch (place.standing) {
        case "open": return qsTr("Ouvert jusqu’à %1").arg(place.time);
        case "later": return qsTr("Ouvre à %1").arg(place.time);
        case "tomorrow": return qsTr("Ouvre demain à %1").arg(place.time);
        case "another-day": return qsTr("Ouvre %1 à %2").arg(weekday(place.day)).arg(place.time);
        }
        return "";
    }
}
