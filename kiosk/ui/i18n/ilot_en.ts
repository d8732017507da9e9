<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
<context>
    <name>Attract</name>
    <message>
        <source>Écran d’attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Waiting screen</translation>
    </message>
    <message>
        <source>Ce poste est libre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This computer is free</translation>
    </message>
    <message>
        <source>Ce que l’on peut faire ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>What you can do here</translation>
    </message>
    <message>
        <source>Faire une démarche</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Use an online service</translation>
    </message>
    <message>
        <source>Lire ses mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Read your email</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Photocopy</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Free Wi-Fi</translation>
    </message>
    <message>
        <source>%1&#xa0;: pas encore relu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1: not yet proofread</translation>
    </message>
    <message>
        <source>Autres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Others</translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Other languages</translation>
    </message>
    <message>
        <source>Silence</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Reprendre l’animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Start the animation</translation>
    </message>
    <message>
        <source>Arrêter l’animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Stop the animation</translation>
    </message>
    <message>
        <source>Agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Ce site n’est pas ouvert ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This site is not open here.</translation>
    </message>
    <message>
        <source>Le service officiel, lui, s’ouvre sur ce poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The official service does open on this computer.</translation>
    </message>
    <message>
        <source>Ce poste ouvre les sites utiles à vos démarches.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This computer opens the sites you need for official services.</translation>
    </message>
    <message>
        <source>Le service officiel&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The official service: %1</translation>
    </message>
    <message>
        <source>Revenir au site %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go back to %1</translation>
    </message>
    <message>
        <source>Voir les sites ouverts ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>See the sites open here</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Call someone</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Aucun service trouvé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No service found</translation>
    </message>
    <message numerus="yes">
        <source>%n services trouvés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n service found</numerusform>
            <numerusform>%n services found</numerusform>
        </translation>
    </message>
    <message>
        <source>De quoi avez-vous besoin&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>What do you need?</translation>
    </message>
    <message>
        <source>Chercher un service</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Search for a service</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: carte grise</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Example: carte grise</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: attestation, carte grise, CAF</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Example: attestation, carte grise, CAF</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Programmes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Programs</translation>
    </message>
    <message numerus="yes">
        <source>%n fermés, reste %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;closed, %1 left</numerusform>
            <numerusform>%n&#xa0;closed, %1 left</numerusform>
        </translation>
    </message>
    <message>
        <source>Mémoire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Memory</translation>
    </message>
    <message>
        <source>%1 Mo rendus</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 MB given back</translation>
    </message>
    <message>
        <source>reste %1 Mo</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 MB left</translation>
    </message>
    <message>
        <source>Impressions en attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Prints waiting</translation>
    </message>
    <message>
        <source>Copier-coller</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Copy and paste</translation>
    </message>
    <message>
        <source>vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>empty</translation>
    </message>
    <message>
        <source>pas vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>not empty</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>libre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>free</translation>
    </message>
    <message>
        <source>occupé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>busy</translation>
    </message>
    <message>
        <source>effacés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>erased</translation>
    </message>
    <message>
        <source>pas effacés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>not erased</translation>
    </message>
    <message>
        <source>Vos fichiers ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your files here</translation>
    </message>
    <message>
        <source>Autres fichiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Other files</translation>
    </message>
    <message>
        <source>reste %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Autre contrôle</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Other check</translation>
    </message>
    <message>
        <source>réussi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>passed</translation>
    </message>
    <message>
        <source>pas réussi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>not passed</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Choisissez quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Choose four figures.</translation>
    </message>
    <message>
        <source>Quelqu’un s’est absenté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Somebody has stepped away.</translation>
    </message>
    <message>
        <source>Retenez-les. Eux seuls rouvrent votre écran.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Remember them. Only they open your screen again.</translation>
    </message>
    <message>
        <source>Ce poste s’ouvre avec ses quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This terminal opens with their four figures.</translation>
    </message>
    <message>
        <source>%1 chiffres tapés sur 4</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 of 4 figures typed</translation>
    </message>
    <message>
        <source>Il reste deux essais.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Two tries are left.</translation>
    </message>
    <message>
        <source>Ce ne sont pas les bons chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>These are not the right figures.</translation>
    </message>
    <message>
        <source>Il reste un essai. Ensuite, tout sera effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>One try is left. Then everything is erased.</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Without an answer, everything will be erased in:</translation>
    </message>
    <message>
        <source>Sans ces chiffres, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Without these figures, everything is erased in:</translation>
    </message>
    <message>
        <source>Je m’absente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>I step away</translation>
    </message>
    <message>
        <source>Tapez d’abord quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>First type four figures.</translation>
    </message>
    <message>
        <source>Non, sans chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No, without figures</translation>
    </message>
</context>
<context>
    <name>ColorChoice</name>
    <message>
        <source>Quelle couleur&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Which colour?</translation>
    </message>
    <message>
        <source>Noir et blanc</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Black and white</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Colour</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Choisissez votre langue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Choose your language</translation>
    </message>
    <message>
        <source>Taille et écoute</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Size and sound</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>pas encore relu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>not yet proofread</translation>
    </message>
    <message>
        <source>Taille des lettres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Size of the letters</translation>
    </message>
    <message>
        <source>Normale</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Large</translation>
    </message>
    <message>
        <source>Très grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Very large</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Douces</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Soft</translation>
    </message>
    <message>
        <source>Très contrastées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Flèche de la souris</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mouse arrow</translation>
    </message>
    <message>
        <source>Clavier à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>On-screen keyboard</translation>
    </message>
    <message>
        <source>Oui, pour écrire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Yes, to write</translation>
    </message>
    <message>
        <source>Touches du clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Keys of the keyboard</translation>
    </message>
    <message>
        <source>Touches lentes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Slow keys</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>At once</translation>
    </message>
    <message>
        <source>Si j’appuie longtemps</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>If I press long</translation>
    </message>
    <message>
        <source>Touches une par une</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Keys one by one</translation>
    </message>
    <message>
        <source>Deux touches ensemble</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Two keys together</translation>
    </message>
    <message>
        <source>Une par une</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>One by one</translation>
    </message>
    <message>
        <source>Mouvements à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Movement on the screen</translation>
    </message>
    <message>
        <source>Oui</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>None</translation>
    </message>
    <message>
        <source>Écouter (branchez votre casque)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Listen (plug in your headphones)</translation>
    </message>
    <message>
        <source>Écouter ce qui est écrit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Listen to what is written</translation>
    </message>
    <message>
        <source>Non</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Lentement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Slowly</translation>
    </message>
    <message>
        <source>Normalement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Normally</translation>
    </message>
    <message>
        <source>Vite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Je lis l’écran à voix haute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>I read the screen aloud.</translation>
    </message>
</context>
<context>
    <name>CopyCounter</name>
    <message>
        <source>Nombre de copies</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Number of copies</translation>
    </message>
    <message>
        <source>Une de moins</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>One less</translation>
    </message>
    <message>
        <source>C’est le plus petit nombre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This is the smallest number.</translation>
    </message>
    <message>
        <source>Une de plus</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>One more</translation>
    </message>
    <message>
        <source>C’est le plus grand nombre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This is the largest number.</translation>
    </message>
</context>
<context>
    <name>CoverWindow</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secondes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;second</numerusform>
            <numerusform>%n&#xa0;seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Prenez votre temps.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Take your time.</translation>
    </message>
    <message>
        <source>L’écran est caché.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The screen is hidden.</translation>
    </message>
    <message>
        <source>L’écran est caché. Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The screen is hidden. Without an answer, everything will be erased in:</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Without an answer, everything will be erased in:</translation>
    </message>
    <message>
        <source>C’est moi, je continue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It’s me, I’ll go on</translation>
    </message>
    <message>
        <source>Je viens d’arriver</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>I have just arrived</translation>
    </message>
    <message>
        <source>J’attends un code ou je téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>I am waiting for a code or on the phone</translation>
    </message>
    <message>
        <source>Je reviens&#xa0;: je choisis quatre chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>I will be back: I choose four figures</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Outils</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>My documents</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Alt Gr…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Alt Gr…</translation>
    </message>
    <message>
        <source>Majuscule…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Shift…</translation>
    </message>
    <message>
        <source>Alt Gr attend la touche suivante</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Alt Gr waits for the next key</translation>
    </message>
    <message>
        <source>Majuscule attend la touche suivante</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Capital waits for the next key</translation>
    </message>
    <message>
        <source>Guide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Langue&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Vous attendez</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>You are waiting</translation>
    </message>
    <message>
        <source>Taille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Size</translation>
    </message>
    <message>
        <source>Taille et écoute</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Size and sound</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Cacher l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hide the screen</translation>
    </message>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Scanné ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Scanned here</translation>
    </message>
    <message>
        <source>Sur ma clé USB</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>On my USB stick</translation>
    </message>
    <message>
        <source>Ouverte ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Opened here</translation>
    </message>
    <message>
        <source>Venu du site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>From the site</translation>
    </message>
</context>
<context>
    <name>DocumentShelf</name>
    <message>
        <source>Documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Before</translation>
    </message>
    <message>
        <source>Documents d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Earlier documents</translation>
    </message>
    <message>
        <source>Ce sont les premiers documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>These are the first documents.</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Documents suivants</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Next documents</translation>
    </message>
    <message>
        <source>Ce sont les derniers documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>These are the last documents.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>My documents</translation>
    </message>
    <message>
        <source>À la fin, tout est effacé d’ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>At the end, everything here is erased.</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ajouter un papier avec le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Add a paper with the scanner</translation>
    </message>
    <message>
        <source>Document choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Chosen document</translation>
    </message>
    <message numerus="yes">
        <source>Joindre les %n documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Attach %n&#xa0;document</numerusform>
            <numerusform>Attach %n&#xa0;documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Joindre au site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Attach to the site</translation>
    </message>
    <message>
        <source>Le site demande une autre sorte de fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The site asks for another kind of file.</translation>
    </message>
    <message>
        <source>C’est trop lourd pour ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It is too big for this site.</translation>
    </message>
    <message>
        <source>Cochez d’abord un ou plusieurs documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>First tick one or more documents.</translation>
    </message>
    <message>
        <source>Sur le site, cliquez d’abord pour joindre un fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>On the site, first click to attach a file.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Alléger le fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Make the file smaller</translation>
    </message>
    <message>
        <source>Le site ouvert&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The open site: %1</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Envoyer par mail</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Send by e-mail</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Changer le nom</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Change the name</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Nom du document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Name of the document</translation>
    </message>
    <message>
        <source>Garder ce nom</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Keep this name</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Supprimer ce document&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Delete this document?</translation>
    </message>
    <message>
        <source>Le garder</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Le supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Delete it</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>France services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>France services</translation>
    </message>
    <message>
        <source>Agence France Travail</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>France Travail office</translation>
    </message>
    <message>
        <source>Îlot numérique</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Îlot numérique</translation>
    </message>
    <message>
        <source>Mairie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Town hall (mairie)</translation>
    </message>
    <message>
        <source>, à %1 km</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>, %1 km away</translation>
    </message>
    <message>
        <source>lundi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Monday</translation>
    </message>
    <message>
        <source>mardi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Friday</translation>
    </message>
    <message>
        <source>samedi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Open until %1</translation>
    </message>
    <message>
        <source>Ouvre à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Opens at %1</translation>
    </message>
    <message>
        <source>Ouvre demain à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Opens tomorrow at %1</translation>
    </message>
    <message>
        <source>Ouvre %1 à %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Opens on %1 at %2</translation>
    </message>
</context>
<context>
    <name>FreePages</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;page</numerusform>
            <numerusform>%n&#xa0;pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages gratuites qui restent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Free pages left</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>sur %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Vous imprimez %1. Après, il vous en restera %2.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>You are printing %1. Then you will have %2 left.</translation>
    </message>
</context>
<context>
    <name>FreePagesNote</name>
    <message numerus="yes">
        <source>%n pages gratuites sur %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;free page of %1</numerusform>
            <numerusform>%n&#xa0;free pages of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Après, il vous en restera&#xa0;%1.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Then you will have %1 left.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Internet words</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Back to help</translation>
    </message>
    <message>
        <source>Le nom ou le numéro qui vous désigne sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The name or number that stands for you on a site.</translation>
    </message>
    <message>
        <source>Votre clé. Ne la dites à personne.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your key. Tell it to nobody.</translation>
    </message>
    <message>
        <source>Une lettre envoyée par Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A letter sent over the Internet.</translation>
    </message>
    <message>
        <source>Votre boîte aux lettres. Il y a toujours un @ dedans.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your letter box. It always has an @ in it.</translation>
    </message>
    <message>
        <source>Un papier accroché à un mail, avec un trombone.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A paper attached to a mail, with a paper clip.</translation>
    </message>
    <message>
        <source>Prendre un papier sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>To take a paper from a site.</translation>
    </message>
    <message>
        <source>Donner un de vos papiers à un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>To give one of your papers to a site.</translation>
    </message>
    <message>
        <source>Un papier à lire sur l’écran. Il s’imprime tel quel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A paper to read on the screen. It prints just as it is.</translation>
    </message>
    <message>
        <source>Un compte que vous avez déjà en ouvre d’autres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>An account that you already have opens others.</translation>
    </message>
    <message>
        <source>Des chiffres reçus par SMS ou par mail. Ils servent une fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Figures sent by text message or mail. They serve once.</translation>
    </message>
    <message>
        <source>Ce qu’un site note sur vous. Vous pouvez tout refuser.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>What a site notes about you. You may refuse all.</translation>
    </message>
    <message>
        <source>Un petit jeu pour montrer que vous êtes une personne.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A small game to show that you are a person.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>On vous aide.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>We will help you.</translation>
    </message>
    <message>
        <source>Une personne</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A person</translation>
    </message>
    <message>
        <source>Gardez vos mots de passe pour vous.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Keep your passwords to yourself.</translation>
    </message>
    <message>
        <source>L’écran montre que vous attendez. Votre page reste ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The screen shows that you are waiting. Your page stays open.</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Call someone</translation>
    </message>
    <message>
        <source>Une urgence&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>An emergency?</translation>
    </message>
    <message>
        <source>15 médecin, 17 police, 18 pompiers, 112 partout. SMS&#xa0;: 114.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>15 doctor, 17 police, 18 fire brigade, 112 everywhere. Text message: 114.</translation>
    </message>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Where to find help</translation>
    </message>
    <message>
        <source>Adresses, heures, téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Addresses, hours, telephone</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Free Wi-Fi</translation>
    </message>
    <message>
        <source>Sur votre téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>On your telephone</translation>
    </message>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Internet words</translation>
    </message>
    <message>
        <source>Expliqués simplement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Explained simply</translation>
    </message>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>With the keyboard</translation>
    </message>
    <message>
        <source>À quoi sert chaque touche</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>What each key does</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Accueil</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Bonjour, que voulez-vous faire&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hello, what would you like to do?</translation>
    </message>
    <message>
        <source>Revenir à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>Sur Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>On the Internet</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Find</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: carte grise</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Example: carte grise</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: attestation, carte grise, CAF</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Example: attestation, carte grise, CAF</translation>
    </message>
    <message>
        <source>Tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>All services</translation>
    </message>
    <message>
        <source>Santé, retraite, papiers…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Health, pension, papers…</translation>
    </message>
    <message>
        <source>Je ne sais pas par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>I do not know where to begin</translation>
    </message>
    <message>
        <source>Répondez à 3 questions simples.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Answer 3 simple questions.</translation>
    </message>
    <message>
        <source>Répondez à 3 questions simples. On vous montre le bon site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Answer 3 simple questions. We show you the right site.</translation>
    </message>
    <message>
        <source>Avec vos papiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>With your papers</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Je garde mon papier en fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>I keep my paper as a file</translation>
    </message>
    <message>
        <source>Papier en fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Paper to file</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Un fichier sort en papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A file comes out on paper</translation>
    </message>
    <message>
        <source>Fichier en papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>File to paper</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Photocopy</translation>
    </message>
    <message>
        <source>Une copie, tout de suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A copy, right now</translation>
    </message>
    <message>
        <source>Une copie rapide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A quick copy</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit sur votre téléphone&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Free Wi-Fi for your phone: %1</translation>
    </message>
    <message>
        <source>Wi-Fi&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wi-Fi: %1</translation>
    </message>
</context>
<context>
    <name>KeyFinder</name>
    <message>
        <source>Tenez la touche «&#xa0;Alt Gr&#xa0;» et appuyez sur «&#xa0;E&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hold the key “Alt Gr” and press “E”.</translation>
    </message>
    <message>
        <source>Appuyez sur la touche «&#xa0;é&#xa0;», dans la rangée du haut.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Press the key “é”, in the top row.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Maj&#xa0;» et appuyez sur la lettre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hold the key “Maj” and press the letter.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Maj&#xa0;» et appuyez sur le chiffre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hold the key “Maj” and press the figure.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Alt Gr&#xa0;» et appuyez sur «&#xa0;à&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hold the key “Alt Gr” and press “à”.</translation>
    </message>
    <message>
        <source>Où est cette touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Where is this key?</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Quelle touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Which key?</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Figure</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>With the keyboard</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Back to help</translation>
    </message>
    <message>
        <source>Où est cette touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Where is this key?</translation>
    </message>
    <message>
        <source>1 à 9</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>1 to 9</translation>
    </message>
    <message>
        <source>choisir la case de ce numéro</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>choose the box with that number</translation>
    </message>
    <message>
        <source>Tab</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>aller au choix suivant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>go to the next choice</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choisir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>choose</translation>
    </message>
    <message>
        <source>Échap</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>revenir en arrière</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>go back</translation>
    </message>
    <message>
        <source>ouvrir l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>open help</translation>
    </message>
    <message>
        <source>écouter la suite d’un site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>hear what follows on a site</translation>
    </message>
    <message>
        <source>écouter la prochaine case</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>hear the next field</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Les chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The figures</translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Erase one figure</translation>
    </message>
</context>
<context>
    <name>LayingSteps</name>
    <message>
        <source>Comment poser la feuille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>How to place the sheet</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Open the lid.</translation>
    </message>
    <message>
        <source>Posez la feuille, texte vers le bas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Place the sheet, text facing down.</translation>
    </message>
    <message>
        <source>Fermez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Close the lid.</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>Votre papier sur la vitre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your paper on the glass</translation>
    </message>
    <message>
        <source>Soulevez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Lift the lid.</translation>
    </message>
    <message>
        <source>Vos feuilles imprimées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your printed sheets</translation>
    </message>
    <message>
        <source>Regardez sous l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Look under the printer.</translation>
    </message>
    <message>
        <source>Ce poste va vous oublier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This terminal is going to forget you.</translation>
    </message>
    <message>
        <source>Le site ouvert et vos mots de passe</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The open site and your passwords</translation>
    </message>
    <message>
        <source>Téléphone et cartes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Phone and cards</translation>
    </message>
    <message>
        <source>Regardez sur la table.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Look on the table.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Avant de partir, reprenez tout.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Before you leave, take everything back.</translation>
    </message>
    <message>
        <source>Une impression attend.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A print is waiting.</translation>
    </message>
    <message>
        <source>Attendez-la, ou elle sera annulée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wait for it, or it will be cancelled.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents ni imprimés ni envoyés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n document neither printed nor sent</numerusform>
            <numerusform>%n documents neither printed nor sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Vos démarches et vos mails restent sur Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your requests and your emails stay on the Internet.</translation>
    </message>
    <message numerus="yes">
        <source>Vos %n documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Your document</numerusform>
            <numerusform>Your %n&#xa0;documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your document</translation>
    </message>
    <message>
        <source>Oui, j’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Yes, I have finished</translation>
    </message>
    <message>
        <source>Non, je continue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No, I’ll go on</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Où est votre messagerie&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Where is your mailbox?</translation>
    </message>
    <message>
        <source>Votre page %1 vous attend&#xa0;: rien n’y est perdu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your page %1 waits for you: nothing is lost.</translation>
    </message>
    <message>
        <source>Revenir sans ouvrir mes mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go back without opening my email</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Votre papier est gardé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your paper is kept.</translation>
    </message>
    <message>
        <source>Il est dans «&#xa0;Mes documents&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It is in “My documents”.</translation>
    </message>
    <message>
        <source>Le document est gardé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The document is kept.</translation>
    </message>
    <message>
        <source>Le document est joint.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The document is attached.</translation>
    </message>
    <message>
        <source>Continuez sur le site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go on with the site.</translation>
    </message>
    <message>
        <source>C’est imprimé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It is printed.</translation>
    </message>
    <message>
        <source>Prenez vos feuilles.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Take your sheets.</translation>
    </message>
    <message>
        <source>Vos pages vous sont rendues.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your pages are given back.</translation>
    </message>
    <message>
        <source>Dites-le aussi au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tell the counter too.</translation>
    </message>
    <message>
        <source>La page s’était arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The page had stopped.</translation>
    </message>
    <message>
        <source>Elle est revenue. Vérifiez ce que vous aviez écrit.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It is back. Check what you had written.</translation>
    </message>
    <message>
        <source>Ce site est lent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This site is slow.</translation>
    </message>
    <message>
        <source>Attendez encore un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wait a little longer.</translation>
    </message>
    <message>
        <source>Le site demande un dossier entier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The site asks for a whole folder.</translation>
    </message>
    <message>
        <source>Choisissez plutôt un document à la fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Choose one document at a time instead.</translation>
    </message>
    <message>
        <source>Trop de pages sont ouvertes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Too many pages are open.</translation>
    </message>
    <message>
        <source>Revenez, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go back, then try again.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>There is no more room.</translation>
    </message>
    <message>
        <source>Supprimez un document, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Delete a document, then start again.</translation>
    </message>
    <message>
        <source>Ce document a un mot de passe.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This document has a password.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans «&#xa0;Mes documents&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Open it in “My documents”.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon mot de passe.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This is not the right password.</translation>
    </message>
    <message>
        <source>Regardez les majuscules, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Look at the capital letters, then try again.</translation>
    </message>
    <message>
        <source>Ce document est abîmé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This document is damaged.</translation>
    </message>
    <message>
        <source>Demandez-en un nouveau.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ask for a new one.</translation>
    </message>
    <message>
        <source>Ce document reste trop lourd.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This document is still too big.</translation>
    </message>
    <message>
        <source>Ce fichier ne se lit pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This file cannot be read here.</translation>
    </message>
    <message>
        <source>Demandez-le en PDF.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ask for it as a PDF.</translation>
    </message>
    <message>
        <source>Ce document a plus de 500 pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This document has more than 500 pages.</translation>
    </message>
    <message>
        <source>Demandez-le en plusieurs parties.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ask for it in several parts.</translation>
    </message>
    <message>
        <source>Ce document est trop lourd à lire.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This document is too heavy to read.</translation>
    </message>
    <message>
        <source>Essayez encore, ou demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Try again, or ask at the counter.</translation>
    </message>
    <message>
        <source>Le document n’est pas arrivé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The document did not arrive.</translation>
    </message>
    <message>
        <source>Essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Cette page ne s’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This page cannot be printed.</translation>
    </message>
    <message>
        <source>Essayez le bouton «&#xa0;Imprimer&#xa0;» du site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Try the “Imprimer” button of the site.</translation>
    </message>
    <message>
        <source>Le son ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The sound does not work.</translation>
    </message>
    <message>
        <source>Demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ask at the counter.</translation>
    </message>
</context>
<context>
    <name>NoDocuments</name>
    <message>
        <source>Vous n’avez pas encore de document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>You have no document yet.</translation>
    </message>
    <message>
        <source>Scannez un papier, ou prenez un fichier sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Scan a paper, or take a file from a site.</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Scan a paper</translation>
    </message>
    <message>
        <source>Ouvrir un site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Open a site</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Aucun service trouvé pour «&#xa0;%1&#xa0;»</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No service found for “%1”</translation>
    </message>
    <message>
        <source>Essayez un autre mot, ou répondez à quelques questions.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Try another word, or answer a few questions.</translation>
    </message>
    <message>
        <source>Voir par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>See where to begin</translation>
    </message>
    <message>
        <source>Demander de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ask for help</translation>
    </message>
    <message>
        <source>Voir tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>See all services</translation>
    </message>
</context>
<context>
    <name>OnTheGlass</name>
    <message>
        <source>Votre papier est sur la vitre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your paper is on the glass</translation>
    </message>
    <message>
        <source>Pensez à le reprendre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Remember to take it back.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>Ce poste ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This computer is out of order.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It is not your fault.</translation>
    </message>
    <message>
        <source>Demandez au guichet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ask at the counter</translation>
    </message>
    <message>
        <source>Montrez cet écran.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Show this screen.</translation>
    </message>
    <message>
        <source>Prenez le Wi-Fi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Use the Wi-Fi</translation>
    </message>
    <message>
        <source>Réseau&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Network: %1</translation>
    </message>
    <message>
        <source>Pour l’agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>For staff</translation>
    </message>
    <message>
        <source>Agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Voici par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Here is where to begin</translation>
    </message>
    <message>
        <source>Allez sur ces sites, dans l’ordre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go to these sites, in this order</translation>
    </message>
    <message>
        <source>Préparez ceci</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Have this ready</translation>
    </message>
    <message>
        <source>Appelez, si vous êtes bloqué</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Call, if you are stuck</translation>
    </message>
    <message>
        <source>Près d’ici, on vous aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Help near here</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Call someone</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Aperçu de la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Preview of the page</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message numerus="yes">
        <source>%n pages gratuites</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;free page</numerusform>
            <numerusform>%n&#xa0;free pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photocopy</name>
    <message>
        <source>Le scanner lit votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The scanner is reading your paper.</translation>
    </message>
    <message>
        <source>Retournez votre carte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Turn your card over.</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Photocopy</translation>
    </message>
    <message>
        <source>Laissez le couvercle fermé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Leave the lid closed.</translation>
    </message>
    <message>
        <source>Posez l’autre côté sur la vitre, puis fermez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Lay the other side on the glass, then close the lid.</translation>
    </message>
    <message>
        <source>La copie sort tout de suite de l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The copy comes straight out of the printer.</translation>
    </message>
    <message>
        <source>Que copiez-vous&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>What are you copying?</translation>
    </message>
    <message>
        <source>Une feuille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A sheet</translation>
    </message>
    <message>
        <source>Carte, 2 côtés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Card, 2 sides</translation>
    </message>
    <message>
        <source>Quels côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Which sides?</translation>
    </message>
    <message>
        <source>Un côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>One side</translation>
    </message>
    <message>
        <source>Les deux</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Both</translation>
    </message>
    <message>
        <source>Combien de copies&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>How many copies?</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Copier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copier l’autre côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Copy the other side</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Votre copie est prête.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your copy is ready.</translation>
    </message>
    <message>
        <source>Vos copies sont prêtes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your copies are ready.</translation>
    </message>
    <message>
        <source>Faire une autre copie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Make another copy</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Where to find help</translation>
    </message>
    <message>
        <source>Ce sont les heures habituelles. Un jour férié, téléphonez d’abord.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>These are the usual hours. On a holiday, telephone first.</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Back to help</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Choisir un autre document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Choose another document</translation>
    </message>
    <message>
        <source>Imprimer autre chose</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print something else</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>La page du site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The page of the site</translation>
    </message>
    <message>
        <source>Que voulez-vous imprimer&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>What would you like to print?</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Que s’est-il passé&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Nous vous rendons vos pages, une fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>We give you your pages back, once.</translation>
    </message>
    <message>
        <source>C’est mal imprimé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It is badly printed</translation>
    </message>
    <message>
        <source>Tout va bien</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>All is well</translation>
    </message>
    <message>
        <source>Rien n’est sorti</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Nothing came out</translation>
    </message>
</context>
<context>
    <name>PrintIt</name>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>PrintNews</name>
    <message>
        <source>Votre document part à l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your document is going to the printer.</translation>
    </message>
    <message>
        <source>Nous préparons votre document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>We are preparing your document.</translation>
    </message>
    <message>
        <source>L’imprimante a votre document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The printer has your document.</translation>
    </message>
    <message>
        <source>Page %1 sur %2.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Page %1 of %2.</translation>
    </message>
    <message>
        <source>L’imprimante travaille.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The printer is working.</translation>
    </message>
    <message>
        <source>L’impression est arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Printing has stopped.</translation>
    </message>
    <message>
        <source>En attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Printing…</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message numerus="yes">
        <source>sur %n feuilles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>on %n sheet</numerusform>
            <numerusform>on %n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;page</numerusform>
            <numerusform>%n&#xa0;pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Page d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Page before</translation>
    </message>
    <message>
        <source>C’est la première page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This is the first page.</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Next page</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This is the last page.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Combien de copies&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>How many copies?</translation>
    </message>
    <message>
        <source>Quelles pages&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Which pages?</translation>
    </message>
    <message>
        <source>Lesquelles&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Which ones?</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: 1-3, 5</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Example: 1-3, 5</translation>
    </message>
    <message>
        <source>Quelle taille&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>What size?</translation>
    </message>
    <message>
        <source>Ajustée</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Fitted</translation>
    </message>
    <message>
        <source>Réelle</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Real</translation>
    </message>
    <message>
        <source>Sur le papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Tout</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>All</translation>
    </message>
    <message>
        <source>Texte seul</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Text only</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>All</translation>
    </message>
    <message>
        <source>Je choisis</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>I choose</translation>
    </message>
    <message>
        <source>Quel côté&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Which side of the paper?</translation>
    </message>
    <message>
        <source>Un seul côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>One side only</translation>
    </message>
    <message>
        <source>Les deux côtés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Both sides</translation>
    </message>
    <message>
        <source>L’imprimante est prête</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The printer is ready</translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n pages</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Print %n&#xa0;page</numerusform>
            <numerusform>Print %n&#xa0;pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PrintProgress</name>
    <message>
        <source>C’est imprimé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It is printed.</translation>
    </message>
    <message>
        <source>Imprimer autre chose</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print something else</translation>
    </message>
    <message>
        <source>Attendez quelques secondes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wait a few seconds.</translation>
    </message>
    <message>
        <source>Vos feuilles arrivent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your sheets are coming.</translation>
    </message>
    <message>
        <source>Prenez vos feuilles à l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Take your sheets from the printer.</translation>
    </message>
    <message>
        <source>Rien d’autre ne sortira.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Nothing else will come out.</translation>
    </message>
    <message>
        <source>Votre document attend.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your document is waiting.</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Un problème&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A problem?</translation>
    </message>
    <message>
        <source>Arrêter l’impression</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Stop printing</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Question %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>I do not know</translation>
    </message>
</context>
<context>
    <name>RaisedHand</name>
    <message>
        <source>Une personne du bureau est prévenue.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A person of this office has been told.</translation>
    </message>
    <message>
        <source>Personne n’est encore venu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Nobody has come yet.</translation>
    </message>
    <message>
        <source>Téléphonez au %1.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Telephone %1.</translation>
    </message>
    <message>
        <source>Restez ici&#xa0;: on vous voit de loin.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Stay here: you are seen from afar.</translation>
    </message>
    <message>
        <source>Ouvert maintenant&#xa0;: %1, %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Open now: %1, %2</translation>
    </message>
    <message>
        <source>Allez au guichet. Votre page reste ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go to the counter. Your page stays open.</translation>
    </message>
    <message>
        <source>Quelqu’un est venu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Somebody has come</translation>
    </message>
    <message>
        <source>Appeler encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Make smaller</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>bouton</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>button</translation>
    </message>
    <message>
        <source>zone à remplir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>field to fill in</translation>
    </message>
    <message>
        <source>choix</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>choice</translation>
    </message>
    <message>
        <source>case</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>box</translation>
    </message>
    <message>
        <source>choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>chosen</translation>
    </message>
    <message>
        <source>pas choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>titre %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>heading %1</translation>
    </message>
    <message>
        <source>titre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>heading</translation>
    </message>
    <message>
        <source>lien</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>link</translation>
    </message>
    <message>
        <source>mot de passe à écrire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>password to write</translation>
    </message>
    <message>
        <source>bouton pour joindre un document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>button to attach a document</translation>
    </message>
    <message>
        <source>liste</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>list</translation>
    </message>
    <message>
        <source>image</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>picture</translation>
    </message>
    <message>
        <source>attention</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>attention</translation>
    </message>
    <message>
        <source>coché</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ticked</translation>
    </message>
    <message>
        <source>pas coché</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>pas possible maintenant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>not possible now</translation>
    </message>
    <message>
        <source>obligatoire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>required</translation>
    </message>
    <message>
        <source>à corriger</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>to be corrected</translation>
    </message>
    <message>
        <source>déjà rempli</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>already filled in</translation>
    </message>
    <message>
        <source>vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>empty</translation>
    </message>
    <message>
        <source>Il n’y a plus rien de ce côté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>There is nothing more this way.</translation>
    </message>
    <message numerus="yes">
        <source>%n titre(s)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n heading</numerusform>
            <numerusform>%n headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) ou bouton(s)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n field or button</numerusform>
            <numerusform>%n fields or buttons</numerusform>
        </translation>
    </message>
    <message>
        <source>F2&#xa0;: la suite. F4&#xa0;: la prochaine case. F8&#xa0;: répéter.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>F2: next. F4: next field. F8: repeat.</translation>
    </message>
    <message>
        <source>Lire à voix haute&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Read aloud?</translation>
    </message>
    <message>
        <source>On vous entendra autour de vous. Avec un casque, vous seul entendez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>People around you will hear. With headphones, only you hear.</translation>
    </message>
    <message>
        <source>Oui, lire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Yes, read</translation>
    </message>
    <message>
        <source>Non, ne pas lire mes papiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No, do not read my papers</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Gardé dans «&#xa0;Mes&#xa0;documents&#xa0;»</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Kept in “My documents”</translation>
    </message>
    <message>
        <source>Revenir au site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Back to the site</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Page d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Page before</translation>
    </message>
    <message>
        <source>C’est la première page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This is the first page.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Page d’après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Page after</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This is the last page.</translation>
    </message>
    <message>
        <source>Page plus petite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Smaller page</translation>
    </message>
    <message>
        <source>La page a sa taille normale.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The page has its normal size.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Taille de la page&#xa0;: %1 %</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Size of the page: %1%</translation>
    </message>
    <message>
        <source>Page plus grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Larger page</translation>
    </message>
    <message>
        <source>La page ne peut pas grandir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The page cannot grow any more.</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Find a word</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Find</translation>
    </message>
    <message>
        <source>Le mot d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The word before</translation>
    </message>
    <message>
        <source>Je cherche…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Ce mot n’est pas dans le document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This word is not in the document.</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Le mot d’après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The word after</translation>
    </message>
</context>
<context>
    <name>ReaderLock</name>
    <message>
        <source>Mot de passe du document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Password of the document</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Revenir sans l’ouvrir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go back without opening it</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Le %1 à %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Personne ne répondait.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Nobody answered.</translation>
    </message>
    <message>
        <source>L’écran n’a pas été rouvert avec ses chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The screen was not opened again with its figures.</translation>
    </message>
    <message>
        <source>La personne d’avant est partie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The person before you has left.</translation>
    </message>
    <message>
        <source>Un agent a tout arrêté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A staff member stopped everything.</translation>
    </message>
    <message>
        <source>Appelez un agent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Call a staff member.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The computer stopped. Everything is erased.</translation>
    </message>
    <message>
        <source>Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Everything is erased.</translation>
    </message>
    <message>
        <source>Un contrôle n’est pas réussi.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>One check did not pass.</translation>
    </message>
    <message>
        <source>Merci, et bonne journée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Thank you, and have a good day.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It is not your fault.</translation>
    </message>
    <message>
        <source>Avant de partir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Before you leave</translation>
    </message>
    <message>
        <source>Tout s’est fermé d’un coup.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Everything closed suddenly.</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer, ou demander au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>You can start again, or ask at the counter.</translation>
    </message>
    <message>
        <source>La vitre du scanner&#xa0;: nous ne la voyons pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The glass of the scanner: we cannot see it.</translation>
    </message>
    <message>
        <source>Regardez vous-même. Soulevez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Look for yourself. Lift the lid.</translation>
    </message>
    <message>
        <source>Regardez vous-même.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Look for yourself.</translation>
    </message>
    <message>
        <source>Vos démarches et vos mails restent sur Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your requests and your emails stay on the Internet.</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>I have finished</translation>
    </message>
    <message>
        <source>Cacher les contrôles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hide the checks</translation>
    </message>
    <message>
        <source>Voir les contrôles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>See the checks</translation>
    </message>
    <message>
        <source>Je recommence</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Je viens d’arriver</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>I have just arrived</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Le scanner lit votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The scanner is reading your paper.</translation>
    </message>
    <message>
        <source>La page est blanche.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The page is blank.</translation>
    </message>
    <message>
        <source>On lit bien la page %1&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Is page %1 easy to read?</translation>
    </message>
    <message>
        <source>On lit bien la page&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Can you read the page well?</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Scan a paper</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sont arrivées.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n page has arrived.</numerusform>
            <numerusform>%n pages have arrived.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laissez le couvercle fermé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Leave the lid closed.</translation>
    </message>
    <message>
        <source>Posez la feuille dans l’autre sens, texte vers le bas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Turn the sheet over, with the text facing down.</translation>
    </message>
    <message>
        <source>Regardez les chiffres et les bords.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Look at the figures and the edges.</translation>
    </message>
    <message>
        <source>Votre papier devient un fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your paper becomes a file.</translation>
    </message>
    <message>
        <source>Plusieurs feuilles&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Several sheets?</translation>
    </message>
    <message>
        <source>Mettez-les dans le bac du dessus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Put them in the tray on top.</translation>
    </message>
    <message>
        <source>Quels côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Which sides?</translation>
    </message>
    <message>
        <source>Un côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>One side</translation>
    </message>
    <message>
        <source>Les deux</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Both</translation>
    </message>
    <message>
        <source>La page est supprimée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The page is deleted.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages blanches enlevées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n blank page removed</numerusform>
            <numerusform>%n blank pages removed</numerusform>
        </translation>
    </message>
    <message>
        <source>La remettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Les remettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Put them back</translation>
    </message>
    <message>
        <source>Vos feuilles ont deux côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Do your sheets have two sides?</translation>
    </message>
    <message>
        <source>Remettez le tas, retourné, dans le bac.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Put the pile back in the tray, turned over.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Lancer le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Start the scanner</translation>
    </message>
    <message>
        <source>Garder</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Ajouter l’autre côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Add the other sides</translation>
    </message>
    <message>
        <source>Ajouter une page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Add a page</translation>
    </message>
    <message>
        <source>Gardez d’abord ces pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Keep these pages first.</translation>
    </message>
    <message>
        <source>Recommencer la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Scan the page again</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Arrêter le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Stop the scanner</translation>
    </message>
</context>
<context>
    <name>ScanHeap</name>
    <message>
        <source>La page %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Tourner la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Turn the page</translation>
    </message>
    <message>
        <source>Garder les bords</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Keep the edges</translation>
    </message>
    <message>
        <source>Couper les bords</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cut the edges</translation>
    </message>
    <message>
        <source>Ne pas redresser</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Do not straighten</translation>
    </message>
    <message>
        <source>Redresser</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Straighten</translation>
    </message>
    <message>
        <source>Mettre la page avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Move the page earlier</translation>
    </message>
    <message>
        <source>C’est déjà la première page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It is already the first page.</translation>
    </message>
    <message>
        <source>Mettre la page après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Move the page later</translation>
    </message>
    <message>
        <source>C’est déjà la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It is already the last page.</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Supprimer la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Delete the page</translation>
    </message>
</context>
<context>
    <name>ScanLeaf</name>
    <message>
        <source>Page %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>ScanProgress</name>
    <message>
        <source>Page lue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Page read</translation>
    </message>
    <message>
        <source>%1&#xa0;% de la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1% of the page</translation>
    </message>
    <message>
        <source>Le scanner se prépare…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The scanner is getting ready…</translation>
    </message>
</context>
<context>
    <name>ScanWeight</name>
    <message>
        <source>Poids du fichier&#xa0;: %1&#xa0;Mo sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>File size: %1&#xa0;MB of %2</translation>
    </message>
    <message>
        <source>Poids du fichier&#xa0;: %1&#xa0;Mo</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>File size: %1&#xa0;MB</translation>
    </message>
    <message>
        <source>Le site accepte ce fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The site accepts this file.</translation>
    </message>
    <message>
        <source>C’est trop lourd pour ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It is too big for this site.</translation>
    </message>
</context>
<context>
    <name>ScannedPaper</name>
    <message>
        <source>La page arrive</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The page is coming</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Clavier à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>On-screen keyboard</translation>
    </message>
    <message>
        <source>Majuscules bloquées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Capitals locked</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Effacer la dernière lettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Delete the last letter</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Digits and signs</translation>
    </message>
    <message>
        <source>Clavier&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Keyboard: %1</translation>
    </message>
    <message>
        <source>Espace</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Début</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Effacer ce que j’ai écrit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Erase what I wrote</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>There is no more paper.</translation>
    </message>
    <message>
        <source>Demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ask at the counter.</translation>
    </message>
    <message>
        <source>Il reste peu de papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>There is little paper left.</translation>
    </message>
    <message>
        <source>Vous pouvez imprimer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>You can print.</translation>
    </message>
    <message>
        <source>Une feuille est coincée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A sheet is stuck.</translation>
    </message>
    <message>
        <source>Demandez au guichet. Ne tirez pas dessus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ask at the counter. Do not pull it.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The printer is open.</translation>
    </message>
    <message>
        <source>Refermez le capot.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Close the cover.</translation>
    </message>
    <message>
        <source>Le bac à papier est sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The paper tray is out.</translation>
    </message>
    <message>
        <source>Poussez le bac jusqu’au fond.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Push the tray all the way in.</translation>
    </message>
    <message>
        <source>Trop de feuilles attendent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Too many sheets are waiting.</translation>
    </message>
    <message>
        <source>Prenez les feuilles déjà sorties.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Take the sheets that came out.</translation>
    </message>
    <message>
        <source>Il n’y a plus d’encre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>There is no more ink.</translation>
    </message>
    <message>
        <source>Il reste peu d’encre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>There is little ink left.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>Attendez un peu, puis demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wait a little, then ask at the counter.</translation>
    </message>
    <message>
        <source>L’imprimante est éteinte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The printer is off.</translation>
    </message>
    <message>
        <source>Demandez au guichet de l’allumer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ask at the counter to turn it on.</translation>
    </message>
    <message>
        <source>L’imprimante est occupée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The printer is busy.</translation>
    </message>
    <message>
        <source>Attendez un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wait a little.</translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The printer is too hot.</translation>
    </message>
    <message>
        <source>Attendez quelques minutes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wait a few minutes.</translation>
    </message>
    <message>
        <source>L’imprimante est en pause.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The printer is paused.</translation>
    </message>
    <message>
        <source>Ce poste n’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This computer does not print.</translation>
    </message>
    <message>
        <source>Gardez votre document sur une clé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Keep your document on a USB stick.</translation>
    </message>
    <message>
        <source>L’impression ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Printing does not work.</translation>
    </message>
    <message>
        <source>Demandez au guichet. Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ask at the counter. It is not your fault.</translation>
    </message>
    <message>
        <source>Votre document n’est pas sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your document did not come out.</translation>
    </message>
    <message>
        <source>Essayez encore. Sinon, demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Try again. If not, ask at the counter.</translation>
    </message>
    <message>
        <source>L’imprimante s’est arrêtée en route.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The printer stopped on the way.</translation>
    </message>
    <message>
        <source>Regardez les feuilles sorties, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Look at the sheets that came out, then try again.</translation>
    </message>
    <message>
        <source>Ce document ne s’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This document cannot be printed.</translation>
    </message>
    <message>
        <source>Ouvrez-le, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Open it, then try again.</translation>
    </message>
    <message>
        <source>Aucune page n’est choisie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No page is chosen.</translation>
    </message>
    <message>
        <source>Écrivez par exemple&#xa0;: 1-3, 5.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Write for example: 1-3, 5.</translation>
    </message>
    <message>
        <source>Écrivez seulement des numéros de page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Write only page numbers.</translation>
    </message>
    <message>
        <source>Ce document n’a pas toutes ces pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This document does not have all these pages.</translation>
    </message>
    <message>
        <source>Vous avez utilisé vos pages gratuites.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>You have used your free pages.</translation>
    </message>
    <message>
        <source>Demandez au guichet pour en avoir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ask at the counter for more.</translation>
    </message>
    <message>
        <source>Ce poste ne scanne pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This computer does not scan.</translation>
    </message>
    <message>
        <source>Le scanner ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The scanner does not answer.</translation>
    </message>
    <message>
        <source>Le scanner est occupé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The scanner is busy.</translation>
    </message>
    <message>
        <source>Attendez un peu, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wait a little, then start again.</translation>
    </message>
    <message>
        <source>Le scanner est ouvert.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The scanner is open.</translation>
    </message>
    <message>
        <source>Fermez le couvercle, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Close the lid, then start again.</translation>
    </message>
    <message>
        <source>Le scanner ne voit pas de feuille.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The scanner sees no sheet.</translation>
    </message>
    <message>
        <source>Posez votre feuille, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Place your sheet, then start again.</translation>
    </message>
    <message>
        <source>Le scanner met trop de temps.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The scanner takes too long.</translation>
    </message>
    <message>
        <source>Recommencez la page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Scan the page again.</translation>
    </message>
    <message>
        <source>La page n’est pas entière.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The page is not complete.</translation>
    </message>
    <message>
        <source>Le scanner n’est pas autorisé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The scanner is not allowed.</translation>
    </message>
    <message>
        <source>Le scanner s’est arrêté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The scanner stopped.</translation>
    </message>
    <message>
        <source>Internet ne marche pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The Internet does not work here.</translation>
    </message>
    <message>
        <source>Attendez un peu, ou demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wait a little, or ask at the counter.</translation>
    </message>
    <message>
        <source>Ce site ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This site does not answer.</translation>
    </message>
    <message>
        <source>Essayez encore dans quelques minutes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Try again in a few minutes.</translation>
    </message>
    <message>
        <source>Ce site n’est pas ouvert ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This site is not open here.</translation>
    </message>
    <message>
        <source>Revenez, puis choisissez un autre site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go back, then choose another site.</translation>
    </message>
    <message>
        <source>Ce site met trop de temps à répondre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This site takes too long to answer.</translation>
    </message>
    <message>
        <source>La page n’est pas arrivée en entier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The page did not arrive complete.</translation>
    </message>
    <message>
        <source>Essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Ce site tourne en rond.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This site goes round in circles.</translation>
    </message>
    <message>
        <source>Revenez, puis recommencez au début.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go back, then start from the beginning.</translation>
    </message>
    <message>
        <source>Cette page n’est plus valable.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This page is no longer valid.</translation>
    </message>
    <message>
        <source>Revenez, puis recommencez au début du site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go back, then start from the beginning of the site.</translation>
    </message>
    <message>
        <source>Ce site a un problème.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This site has a problem.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute. Essayez plus tard.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It is not your fault. Try later.</translation>
    </message>
    <message>
        <source>Cette page est réservée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This page is private.</translation>
    </message>
    <message>
        <source>Elle ne s’ouvre pas ici. Revenez en arrière.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It does not open here. Go back.</translation>
    </message>
    <message>
        <source>Cette messagerie refuse ce poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This mailbox refuses this computer.</translation>
    </message>
    <message>
        <source>Lisez vos mails sur votre téléphone, ou choisissez une autre messagerie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Read your email on your phone, or choose another mailbox.</translation>
    </message>
    <message>
        <source>Ce site n’est pas sûr.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This site is not safe.</translation>
    </message>
    <message>
        <source>Revenez. N’écrivez rien sur ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go back. Write nothing on this site.</translation>
    </message>
    <message>
        <source>Ce fichier est trop lourd.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This file is too heavy.</translation>
    </message>
    <message>
        <source>Demandez un fichier plus petit.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ask for a smaller file.</translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This file does not open here.</translation>
    </message>
    <message>
        <source>Choisissez un document ou une photo.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Choose a document or a photo.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The computer stopped. Everything is erased.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute. Vous pouvez recommencer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>It is not your fault. You can start again.</translation>
    </message>
    <message>
        <source>Cette page s’est arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This page has stopped.</translation>
    </message>
    <message>
        <source>Ouvrez-la encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Open it again.</translation>
    </message>
    <message>
        <source>Quelque chose n’a pas marché.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Something did not work.</translation>
    </message>
    <message>
        <source>%1 (contrôle «&#xa0;%2&#xa0;»)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 (check “%2”)</translation>
    </message>
    <message>
        <source>Le fichier du poste a une erreur&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The file of this computer has an error: %1</translation>
    </message>
    <message>
        <source>Le catalogue a une erreur&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The catalogue has an error: %1</translation>
    </message>
    <message>
        <source>Internet&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Internet: %1</translation>
    </message>
    <message>
        <source>La session ne démarre pas. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The session does not start. Restart the computer.</translation>
    </message>
    <message>
        <source>Contrôle&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Check: %1</translation>
    </message>
    <message>
        <source>ça marche.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>it works.</translation>
    </message>
    <message>
        <source>le réseau demande de se connecter sur une page. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>the network asks to log in on a page. Tell support.</translation>
    </message>
    <message>
        <source>le proxy demande un mot de passe. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>the proxy asks for a password. Tell support.</translation>
    </message>
    <message>
        <source>pas de réponse. Vérifiez la box et son câble. Imprimer et scanner marchent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>no answer. Check the router and its cable. Printing and scanning work.</translation>
    </message>
    <message>
        <source>pas contrôlé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>not checked.</translation>
    </message>
    <message>
        <source>Des programmes de la session vivent encore. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Programs of the session are still alive. Restart the computer.</translation>
    </message>
    <message>
        <source>Des impressions restent en attente. Éteignez l’imprimante, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Prints are still waiting. Turn off the printer, then restart the computer.</translation>
    </message>
    <message>
        <source>Le service d’impression ne répond pas. Attendez une minute, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The print service does not answer. Wait a minute, then restart the computer.</translation>
    </message>
    <message>
        <source>Le service d’impression n’a pas redémarré. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The print service did not restart. Restart the computer.</translation>
    </message>
    <message>
        <source>Le copier-coller n’a pas pu être vérifié. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Copy and paste could not be checked. Restart the computer.</translation>
    </message>
    <message>
        <source>Une numérisation continue. Débranchez le scanner, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A scan is still running. Unplug the scanner, then restart the computer.</translation>
    </message>
    <message>
        <source>Des fichiers ont changé hors de la session. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Files changed outside the session. Tell support.</translation>
    </message>
    <message>
        <source>Un contrôle de l’effacement n’est pas réussi. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A check of the erasing did not pass. Restart the computer.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Il faut un téléphone pour recevoir un code.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>You need a telephone to get a code.</translation>
    </message>
    <message>
        <source>Il faut un téléphone avec une identité numérique.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>You need a telephone with a digital identity.</translation>
    </message>
    <message>
        <source>Il faut un téléphone portable.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>You need a mobile telephone.</translation>
    </message>
    <message>
        <source>Site officiel&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Official site: %1</translation>
    </message>
    <message>
        <source>%1 minutes environ</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>About %1 minutes</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Préparez ceci</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Have this ready</translation>
    </message>
    <message>
        <source>Ouvrir le site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Open the site</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Call someone</translation>
    </message>
    <message>
        <source>Le téléphone de ce service</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The phone number of this service</translation>
    </message>
    <message>
        <source>Pour entrer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>To log in</translation>
    </message>
    <message>
        <source>Le site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The site</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Cette page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This page</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Revenir à la page d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Back to the page before</translation>
    </message>
    <message>
        <source>Revenir à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>Une autre page s’est ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Another page has opened.</translation>
    </message>
    <message>
        <source>Ce site est lent. Attendez encore un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This site is slow. Wait a little longer.</translation>
    </message>
    <message>
        <source>La page arrive…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The page is coming…</translation>
    </message>
    <message>
        <source>Mes mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>My email</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Ne plus attendre la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Stop waiting for the page</translation>
    </message>
    <message>
        <source>Recharger</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Recharger la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Reload the page</translation>
    </message>
    <message>
        <source>Page plus petite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Smaller page</translation>
    </message>
    <message>
        <source>La page a sa taille normale.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The page has its normal size.</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Taille de la page&#xa0;: %1&#xa0;%</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Size of the page: %1%</translation>
    </message>
    <message>
        <source>Page plus grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Larger page</translation>
    </message>
    <message>
        <source>La page ne peut pas grandir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The page cannot grow any more.</translation>
    </message>
    <message>
        <source>Imprimer cette page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print this page</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Il n’y a pas de page à imprimer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>There is no page to print.</translation>
    </message>
    <message>
        <source>La page arrive</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The page is coming</translation>
    </message>
    <message>
        <source>Vos documents sont toujours là.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your documents are still here.</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choisir une autre messagerie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Choose another mailbox</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Le site demande un document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The site asks for a document.</translation>
    </message>
    <message>
        <source>Vous quittez le site officiel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>You are leaving the official site.</translation>
    </message>
    <message>
        <source>Quitter cette page&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Leave this page?</translation>
    </message>
    <message>
        <source>Le site vous dit&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The site tells you:</translation>
    </message>
    <message>
        <source>Le site vous demande&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The site asks you:</translation>
    </message>
    <message>
        <source>Choisissez-le dans vos documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Choose it from your documents.</translation>
    </message>
    <message>
        <source>Vous n’en avez pas encore ici. Scannez votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>You have none here yet. Scan your paper.</translation>
    </message>
    <message>
        <source>Vous allez sur %1. Ce n’est pas un site officiel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>You are going to %1. It is not an official site.</translation>
    </message>
    <message>
        <source>Ce que vous avez écrit sera peut-être perdu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>What you have written may be lost.</translation>
    </message>
    <message>
        <source>Votre réponse</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Choose a document</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Scan a paper</translation>
    </message>
    <message>
        <source>Rester sur le site officiel</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Stay on the official site</translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Stay on the page</translation>
    </message>
    <message>
        <source>J’ai compris</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>I understand</translation>
    </message>
    <message>
        <source>Valider</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Oui, d’accord</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Yes, I agree</translation>
    </message>
    <message>
        <source>Aller sur l’autre site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Go to the other site</translation>
    </message>
    <message>
        <source>Quitter la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Leave the page</translation>
    </message>
    <message>
        <source>Non, annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No, cancel</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Que vous arrive-t-il&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>What has happened?</translation>
    </message>
</context>
<context>
    <name>StaffWindow</name>
    <message>
        <source>Ce poste n’a pas encore de code d’agent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>This computer has no staff code yet.</translation>
    </message>
    <message>
        <source>Installez-en un avec&#xa0;: kiosk provision</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Set one with: kiosk provision</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>All services</translation>
    </message>
    <message>
        <source>Par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Where to begin</translation>
    </message>
    <message>
        <source>Site non ouvert ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Site not open here</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Photocopy</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>My documents</translation>
    </message>
    <message>
        <source>Mon document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>My document</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Where to find help</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Free Wi-Fi</translation>
    </message>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Internet words</translation>
    </message>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>With the keyboard</translation>
    </message>
    <message>
        <source>Le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The keyboard</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Le poste se prépare.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The computer is getting ready.</translation>
    </message>
    <message>
        <source>Attendez un instant.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wait a moment.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>TextInputField</name>
    <message>
        <source>Les majuscules sont bloquées. Appuyez une fois sur la touche «&#xa0;Verr. Maj&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Capitals are locked. Press the key “Verr. Maj” once.</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Reçu d’effacement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Erasure receipt</translation>
    </message>
    <message>
        <source>%1 sur %2 contrôles réussis</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 of %2 checks passed</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Imprimer ce reçu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Print this receipt</translation>
    </message>
    <message>
        <source>Le reçu s’imprime.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The receipt is printing.</translation>
    </message>
    <message>
        <source>Prenez votre reçu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Take your receipt.</translation>
    </message>
    <message>
        <source>Le reçu n’est pas sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The receipt did not come out.</translation>
    </message>
</context>
<context>
    <name>TilePages</name>
    <message>
        <source>Avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Before</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>La suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>J’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>I have finished</translation>
    </message>
    <message>
        <source>Site officiel</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Official site</translation>
    </message>
    <message>
        <source>Votre messagerie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Your mailbox</translation>
    </message>
    <message>
        <source>Autre site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Other site</translation>
    </message>
    <message>
        <source>Barre du haut</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Top bar</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Retour</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Back</translation>
    </message>
    <message numerus="yes">
        <source>Il vous reste %n minutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>You have %n&#xa0;minute left</numerusform>
            <numerusform>You have %n&#xa0;minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;minute</numerusform>
            <numerusform>%n&#xa0;minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wifi</name>
    <message>
        <source>Wi-Fi gratuit sur votre téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Free Wi-Fi on your telephone</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Back to help</translation>
    </message>
    <message>
        <source>Code à montrer à l’appareil photo de votre téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Code to show to the camera of your telephone</translation>
    </message>
    <message>
        <source>Ouvrez l’appareil photo de votre téléphone.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Open the camera of your telephone.</translation>
    </message>
    <message>
        <source>Montrez-lui ce carré, puis touchez la ligne qui apparaît.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Show it this square, then touch the line that appears.</translation>
    </message>
    <message>
        <source>Ou choisissez vous-même ce réseau&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Or choose this network yourself:</translation>
    </message>
    <message>
        <source>Ou choisissez ce réseau et tapez ce mot de passe&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Or choose this network and type this password:</translation>
    </message>
</context>
<context>
    <name>Wiping</name>
    <message>
        <source>Le poste efface tout.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The computer is erasing everything.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>The computer stopped. It is not your fault.</translation>
    </message>
    <message>
        <source>Attendez un instant.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wait a moment.</translation>
    </message>
</context>
</TS>
