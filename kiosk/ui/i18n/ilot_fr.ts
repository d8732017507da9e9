<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr">
<context>
    <name>Category</name>
    <message numerus="yes">
        <source>%n services trouvés</source>
        <translation>
            <numerusform>%n service trouvé</numerusform>
            <numerusform>%n services trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message numerus="yes">
        <source>%n fermés, reste %1</source>
        <translation>
            <numerusform>%n fermé, reste %1</numerusform>
            <numerusform>%n fermés, reste %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverWindow</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secondes</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>Joindre les %n documents</source>
        <translation>
            <numerusform>Joindre %n document</numerusform>
            <numerusform>Joindre les %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreePages</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreePagesNote</name>
    <message numerus="yes">
        <source>%n pages gratuites sur %1</source>
        <translation>
            <numerusform>%n page gratuite sur %1</numerusform>
            <numerusform>%n pages gratuites sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message numerus="yes">
        <source>%n documents ni imprimés ni envoyés</source>
        <translation>
            <numerusform>%n document ni imprimé ni envoyé</numerusform>
            <numerusform>%n documents ni imprimés ni envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vos %n documents</source>
        <translation>
            <numerusform>Votre document</numerusform>
            <numerusform>Vos %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message numerus="yes">
        <source>%n pages gratuites</source>
        <translation>
            <numerusform>%n page gratuite</numerusform>
            <numerusform>%n pages gratuites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message numerus="yes">
        <source>sur %n feuilles</source>
        <translation>
            <numerusform>sur %n feuille</numerusform>
            <numerusform>sur %n feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n pages</source>
        <translation>
            <numerusform>Imprimer %n page</numerusform>
            <numerusform>Imprimer %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message numerus="yes">
        <source>%n titre(s)</source>
        <translation>
            <numerusform>%n titre</numerusform>
            <numerusform>%n titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) ou bouton(s)</source>
        <translation>
            <numerusform>%n case ou bouton</numerusform>
            <numerusform>%n cases ou boutons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message numerus="yes">
        <source>%n pages sont arrivées.</source>
        <translation>
            <numerusform>%n page est arrivée.</numerusform>
            <numerusform>%n pages sont arrivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages blanches enlevées</source>
        <translation>
            <numerusform>%n page blanche enlevée</numerusform>
            <numerusform>%n pages blanches enlevées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>Il vous reste %n minutes</source>
        <translation>
            <numerusform>Il vous reste %n minute</numerusform>
            <numerusform>Il vous reste %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
