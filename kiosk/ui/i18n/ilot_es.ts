<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="fr">
<context>
    <name>Attract</name>
    <message>
        <source>Écran d’attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pantalla de espera</translation>
    </message>
    <message>
        <source>Ce poste est libre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este puesto está libre</translation>
    </message>
    <message>
        <source>Ce que l’on peut faire ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Lo que puede hacer aquí</translation>
    </message>
    <message>
        <source>Faire une démarche</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hacer un trámite</translation>
    </message>
    <message>
        <source>Lire ses mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Leer su correo</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Fotocopiar</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wi-Fi gratis</translation>
    </message>
    <message>
        <source>%1&#xa0;: pas encore relu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1: sin revisar todavía</translation>
    </message>
    <message>
        <source>Autres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>Silence</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Reprendre l’animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Reanudar la animación</translation>
    </message>
    <message>
        <source>Arrêter l’animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Parar la animación</translation>
    </message>
    <message>
        <source>Agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Ce site n’est pas ouvert ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este sitio no se abre aquí.</translation>
    </message>
    <message>
        <source>Le service officiel, lui, s’ouvre sur ce poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El servicio oficial sí se abre en este puesto.</translation>
    </message>
    <message>
        <source>Ce poste ouvre les sites utiles à vos démarches.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este puesto abre los sitios útiles para sus trámites.</translation>
    </message>
    <message>
        <source>Le service officiel&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El servicio oficial: %1</translation>
    </message>
    <message>
        <source>Revenir au site %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver al sitio %1</translation>
    </message>
    <message>
        <source>Voir les sites ouverts ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ver los sitios que se abren aquí</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Llamar a alguien</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Aucun service trouvé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ningún servicio encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n services trouvés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n servicio encontrado</numerusform>
            <numerusform>%n servicios encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>De quoi avez-vous besoin&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Qué necesita?</translation>
    </message>
    <message>
        <source>Chercher un service</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Buscar un servicio</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: carte grise</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ejemplo: carte grise</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: attestation, carte grise, CAF</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ejemplo: attestation, carte grise, CAF</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Programmes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Programas</translation>
    </message>
    <message numerus="yes">
        <source>%n fermés, reste %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;cerrado, quedan %1</numerusform>
            <numerusform>%n&#xa0;cerrados, quedan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mémoire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1 Mo rendus</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 MB liberados</translation>
    </message>
    <message>
        <source>reste %1 Mo</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>quedan %1 MB</translation>
    </message>
    <message>
        <source>Impressions en attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Impresiones en espera</translation>
    </message>
    <message>
        <source>Copier-coller</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Copiar y pegar</translation>
    </message>
    <message>
        <source>vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>pas vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>no vacío</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>libre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>libre</translation>
    </message>
    <message>
        <source>occupé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>effacés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>borrados</translation>
    </message>
    <message>
        <source>pas effacés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>no borrados</translation>
    </message>
    <message>
        <source>Vos fichiers ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sus archivos aquí</translation>
    </message>
    <message>
        <source>Autres fichiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>reste %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Autre contrôle</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Otro control</translation>
    </message>
    <message>
        <source>réussi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>pas réussi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>no correcto</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Choisissez quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Elija cuatro cifras.</translation>
    </message>
    <message>
        <source>Quelqu’un s’est absenté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Alguien se ha ausentado.</translation>
    </message>
    <message>
        <source>Retenez-les. Eux seuls rouvrent votre écran.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Recuérdelas. Solo ellas reabren su pantalla.</translation>
    </message>
    <message>
        <source>Ce poste s’ouvre avec ses quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este puesto se abre con sus cuatro cifras.</translation>
    </message>
    <message>
        <source>%1 chiffres tapés sur 4</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 de 4 cifras escritas</translation>
    </message>
    <message>
        <source>Il reste deux essais.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Quedan dos intentos.</translation>
    </message>
    <message>
        <source>Ce ne sont pas les bons chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No son las cifras correctas.</translation>
    </message>
    <message>
        <source>Il reste un essai. Ensuite, tout sera effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Queda un intento. Después se borrará todo.</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sin respuesta, todo se borrará en:</translation>
    </message>
    <message>
        <source>Sans ces chiffres, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sin estas cifras, todo se borrará en:</translation>
    </message>
    <message>
        <source>Je m’absente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Me ausento</translation>
    </message>
    <message>
        <source>Tapez d’abord quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escriba primero cuatro cifras.</translation>
    </message>
    <message>
        <source>Non, sans chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No, sin cifras</translation>
    </message>
</context>
<context>
    <name>ColorChoice</name>
    <message>
        <source>Quelle couleur&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Qué color?</translation>
    </message>
    <message>
        <source>Noir et blanc</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Choisissez votre langue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Taille et écoute</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tamaño y voz</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>pas encore relu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>sin revisar todavía</translation>
    </message>
    <message>
        <source>Taille des lettres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tamaño de las letras</translation>
    </message>
    <message>
        <source>Normale</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Très grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Douces</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Suaves</translation>
    </message>
    <message>
        <source>Très contrastées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mucho contraste</translation>
    </message>
    <message>
        <source>Flèche de la souris</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Flecha del ratón</translation>
    </message>
    <message>
        <source>Clavier à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Teclado en pantalla</translation>
    </message>
    <message>
        <source>Oui, pour écrire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sí, para escribir</translation>
    </message>
    <message>
        <source>Touches du clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Teclas del teclado</translation>
    </message>
    <message>
        <source>Touches lentes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Teclas lentas</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>En seguida</translation>
    </message>
    <message>
        <source>Si j’appuie longtemps</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Si pulso un rato</translation>
    </message>
    <message>
        <source>Touches une par une</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Teclas una a una</translation>
    </message>
    <message>
        <source>Deux touches ensemble</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Dos teclas juntas</translation>
    </message>
    <message>
        <source>Une par une</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Una a una</translation>
    </message>
    <message>
        <source>Mouvements à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Movimientos en la pantalla</translation>
    </message>
    <message>
        <source>Oui</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Écouter (branchez votre casque)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escuchar (conecte sus auriculares)</translation>
    </message>
    <message>
        <source>Écouter ce qui est écrit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escuchar lo que está escrito</translation>
    </message>
    <message>
        <source>Non</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Lentement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Despacio</translation>
    </message>
    <message>
        <source>Normalement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Vite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Je lis l’écran à voix haute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Leo la pantalla en voz alta.</translation>
    </message>
</context>
<context>
    <name>CopyCounter</name>
    <message>
        <source>Nombre de copies</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Número de copias</translation>
    </message>
    <message>
        <source>Une de moins</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Una menos</translation>
    </message>
    <message>
        <source>C’est le plus petit nombre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Es el número más pequeño.</translation>
    </message>
    <message>
        <source>Une de plus</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Una más</translation>
    </message>
    <message>
        <source>C’est le plus grand nombre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Es el número más grande.</translation>
    </message>
</context>
<context>
    <name>CoverWindow</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;minuto</numerusform>
            <numerusform>%n&#xa0;minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secondes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;segundo</numerusform>
            <numerusform>%n&#xa0;segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>Prenez votre temps.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tómese su tiempo.</translation>
    </message>
    <message>
        <source>L’écran est caché.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La pantalla está oculta.</translation>
    </message>
    <message>
        <source>L’écran est caché. Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La pantalla está oculta. Sin respuesta, todo se borrará en:</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sin respuesta, todo se borrará en:</translation>
    </message>
    <message>
        <source>C’est moi, je continue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Soy yo, continúo</translation>
    </message>
    <message>
        <source>Je viens d’arriver</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Acabo de llegar</translation>
    </message>
    <message>
        <source>J’attends un code ou je téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espero un código o llamo por teléfono</translation>
    </message>
    <message>
        <source>Je reviens&#xa0;: je choisis quatre chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ahora vuelvo: elijo cuatro cifras</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Outils</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mis documentos</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Alt Gr…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Alt Gr…</translation>
    </message>
    <message>
        <source>Majuscule…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mayúscula…</translation>
    </message>
    <message>
        <source>Alt Gr attend la touche suivante</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Alt Gr espera la tecla siguiente</translation>
    </message>
    <message>
        <source>Majuscule attend la touche suivante</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mayúscula espera la tecla siguiente</translation>
    </message>
    <message>
        <source>Guide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Langue&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Vous attendez</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Está esperando</translation>
    </message>
    <message>
        <source>Taille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Taille et écoute</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tamaño y voz</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Cacher l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ocultar la pantalla</translation>
    </message>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Scanné ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escaneado aquí</translation>
    </message>
    <message>
        <source>Sur ma clé USB</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>En mi llave USB</translation>
    </message>
    <message>
        <source>Ouverte ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abierta aquí</translation>
    </message>
    <message>
        <source>Venu du site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Viene del sitio</translation>
    </message>
</context>
<context>
    <name>DocumentShelf</name>
    <message>
        <source>Documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Documents d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Documentos de antes</translation>
    </message>
    <message>
        <source>Ce sont les premiers documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Son los primeros documentos.</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Documents suivants</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Documentos siguientes</translation>
    </message>
    <message>
        <source>Ce sont les derniers documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Son los últimos documentos.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mis documentos</translation>
    </message>
    <message>
        <source>À la fin, tout est effacé d’ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Al final, todo se borra de aquí.</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Ajouter un papier avec le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Añadir un papel con el escáner</translation>
    </message>
    <message>
        <source>Document choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Documento elegido</translation>
    </message>
    <message numerus="yes">
        <source>Joindre les %n documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Adjuntar %n&#xa0;documento</numerusform>
            <numerusform>Adjuntar %n&#xa0;documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Joindre au site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Adjuntar al sitio</translation>
    </message>
    <message>
        <source>Le site demande une autre sorte de fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El sitio pide otro tipo de archivo.</translation>
    </message>
    <message>
        <source>C’est trop lourd pour ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pesa demasiado para este sitio.</translation>
    </message>
    <message>
        <source>Cochez d’abord un ou plusieurs documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Marque primero uno o varios documentos.</translation>
    </message>
    <message>
        <source>Sur le site, cliquez d’abord pour joindre un fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>En el sitio, haga clic primero para adjuntar un archivo.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Alléger le fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Aligerar el archivo</translation>
    </message>
    <message>
        <source>Le site ouvert&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El sitio abierto: %1</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Envoyer par mail</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Enviar por correo</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Changer le nom</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nom du document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Nombre del documento</translation>
    </message>
    <message>
        <source>Garder ce nom</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guardar este nombre</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Supprimer ce document&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Eliminar este documento?</translation>
    </message>
    <message>
        <source>Le garder</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Le supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Eliminarlo</translation>
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
        <translation>Oficina de France Travail</translation>
    </message>
    <message>
        <source>Îlot numérique</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Îlot numérique</translation>
    </message>
    <message>
        <source>Mairie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ayuntamiento (mairie)</translation>
    </message>
    <message>
        <source>, à %1 km</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>, a %1 km</translation>
    </message>
    <message>
        <source>lundi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>lunes</translation>
    </message>
    <message>
        <source>mardi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>martes</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>jueves</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>viernes</translation>
    </message>
    <message>
        <source>samedi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>sábado</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abierto hasta las %1</translation>
    </message>
    <message>
        <source>Ouvre à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abre a las %1</translation>
    </message>
    <message>
        <source>Ouvre demain à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abre mañana a las %1</translation>
    </message>
    <message>
        <source>Ouvre %1 à %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abre el %1 a las %2</translation>
    </message>
</context>
<context>
    <name>FreePages</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;página</numerusform>
            <numerusform>%n&#xa0;páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages gratuites qui restent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Páginas gratis que quedan</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>sur %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Vous imprimez %1. Après, il vous en restera %2.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprime %1. Después le quedarán %2.</translation>
    </message>
</context>
<context>
    <name>FreePagesNote</name>
    <message numerus="yes">
        <source>%n pages gratuites sur %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;página gratis de %1</numerusform>
            <numerusform>%n&#xa0;páginas gratis de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Après, il vous en restera&#xa0;%1.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Después le quedarán %1.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Las palabras de Internet</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver a la ayuda</translation>
    </message>
    <message>
        <source>Le nom ou le numéro qui vous désigne sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El nombre o número que le identifica en un sitio.</translation>
    </message>
    <message>
        <source>Votre clé. Ne la dites à personne.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Su llave. No se la diga a nadie.</translation>
    </message>
    <message>
        <source>Une lettre envoyée par Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Una carta enviada por Internet.</translation>
    </message>
    <message>
        <source>Votre boîte aux lettres. Il y a toujours un @ dedans.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Su buzón. Siempre lleva una @.</translation>
    </message>
    <message>
        <source>Un papier accroché à un mail, avec un trombone.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Un papel unido a un correo, con un clip.</translation>
    </message>
    <message>
        <source>Prendre un papier sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tomar un papel de un sitio.</translation>
    </message>
    <message>
        <source>Donner un de vos papiers à un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Dar uno de sus papeles a un sitio.</translation>
    </message>
    <message>
        <source>Un papier à lire sur l’écran. Il s’imprime tel quel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Un papel para leer en la pantalla. Se imprime tal cual.</translation>
    </message>
    <message>
        <source>Un compte que vous avez déjà en ouvre d’autres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Una cuenta que ya tiene abre otras.</translation>
    </message>
    <message>
        <source>Des chiffres reçus par SMS ou par mail. Ils servent une fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cifras recibidas por SMS o correo. Sirven una vez.</translation>
    </message>
    <message>
        <source>Ce qu’un site note sur vous. Vous pouvez tout refuser.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Lo que un sitio anota sobre usted. Puede rechazarlo todo.</translation>
    </message>
    <message>
        <source>Un petit jeu pour montrer que vous êtes une personne.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Un pequeño juego para mostrar que es una persona.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>On vous aide.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Le ayudamos.</translation>
    </message>
    <message>
        <source>Une personne</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Gardez vos mots de passe pour vous.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No dé a nadie sus contraseñas.</translation>
    </message>
    <message>
        <source>L’écran montre que vous attendez. Votre page reste ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La pantalla muestra que está esperando. Su página sigue abierta.</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Llamar a alguien</translation>
    </message>
    <message>
        <source>Une urgence&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Una urgencia?</translation>
    </message>
    <message>
        <source>15 médecin, 17 police, 18 pompiers, 112 partout. SMS&#xa0;: 114.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>15 médico, 17 policía, 18 bomberos, 112 en todas partes. SMS: 114.</translation>
    </message>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Dónde encontrar ayuda</translation>
    </message>
    <message>
        <source>Adresses, heures, téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Direcciones, horas, teléfono</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wi-Fi gratis</translation>
    </message>
    <message>
        <source>Sur votre téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>En su teléfono</translation>
    </message>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Las palabras de Internet</translation>
    </message>
    <message>
        <source>Expliqués simplement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Explicadas con sencillez</translation>
    </message>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Con el teclado</translation>
    </message>
    <message>
        <source>À quoi sert chaque touche</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Para qué sirve cada tecla</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Accueil</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Bonjour, que voulez-vous faire&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hola, ¿qué quiere hacer?</translation>
    </message>
    <message>
        <source>Revenir à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Sur Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>En Internet</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: carte grise</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ejemplo: carte grise</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: attestation, carte grise, CAF</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ejemplo: attestation, carte grise, CAF</translation>
    </message>
    <message>
        <source>Tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Santé, retraite, papiers…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Salud, pensión, papeles…</translation>
    </message>
    <message>
        <source>Je ne sais pas par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No sé por dónde empezar</translation>
    </message>
    <message>
        <source>Répondez à 3 questions simples.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Responda a 3 preguntas sencillas.</translation>
    </message>
    <message>
        <source>Répondez à 3 questions simples. On vous montre le bon site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Responda a 3 preguntas sencillas. Le mostramos el sitio correcto.</translation>
    </message>
    <message>
        <source>Avec vos papiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Con sus papeles</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Je garde mon papier en fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guardo mi papel en un archivo</translation>
    </message>
    <message>
        <source>Papier en fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Papel a archivo</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Un fichier sort en papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Un archivo sale en papel</translation>
    </message>
    <message>
        <source>Fichier en papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Archivo a papel</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Fotocopiar</translation>
    </message>
    <message>
        <source>Une copie, tout de suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Una copia, ahora mismo</translation>
    </message>
    <message>
        <source>Une copie rapide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Una copia rápida</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit sur votre téléphone&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wi-Fi gratis en su teléfono: %1</translation>
    </message>
    <message>
        <source>Wi-Fi&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wifi: %1</translation>
    </message>
</context>
<context>
    <name>KeyFinder</name>
    <message>
        <source>Tenez la touche «&#xa0;Alt Gr&#xa0;» et appuyez sur «&#xa0;E&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mantenga la tecla «Alt Gr» y pulse «E».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche «&#xa0;é&#xa0;», dans la rangée du haut.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pulse la tecla «é», en la fila de arriba.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Maj&#xa0;» et appuyez sur la lettre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mantenga la tecla «Maj» y pulse la letra.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Maj&#xa0;» et appuyez sur le chiffre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mantenga la tecla «Maj» y pulse la cifra.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Alt Gr&#xa0;» et appuyez sur «&#xa0;à&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mantenga la tecla «Alt Gr» y pulse «à».</translation>
    </message>
    <message>
        <source>Où est cette touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Dónde está esta tecla?</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Quelle touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Qué tecla?</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cifra</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Con el teclado</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver a la ayuda</translation>
    </message>
    <message>
        <source>Où est cette touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Dónde está esta tecla?</translation>
    </message>
    <message>
        <source>1 à 9</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>choisir la case de ce numéro</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>elegir la casilla de ese número</translation>
    </message>
    <message>
        <source>Tab</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>aller au choix suivant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ir a la opción siguiente</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>choisir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Échap</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>revenir en arrière</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>volver atrás</translation>
    </message>
    <message>
        <source>ouvrir l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>abrir la ayuda</translation>
    </message>
    <message>
        <source>écouter la suite d’un site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>oír lo que sigue en un sitio</translation>
    </message>
    <message>
        <source>écouter la prochaine case</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>oír la próxima casilla</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Les chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Las cifras</translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Borrar una cifra</translation>
    </message>
</context>
<context>
    <name>LayingSteps</name>
    <message>
        <source>Comment poser la feuille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cómo poner la hoja</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abra la tapa.</translation>
    </message>
    <message>
        <source>Posez la feuille, texte vers le bas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ponga la hoja, con el texto hacia abajo.</translation>
    </message>
    <message>
        <source>Fermez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cierre la tapa.</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>Votre papier sur la vitre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Su papel en el cristal</translation>
    </message>
    <message>
        <source>Soulevez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Levante la tapa.</translation>
    </message>
    <message>
        <source>Vos feuilles imprimées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sus hojas impresas</translation>
    </message>
    <message>
        <source>Regardez sous l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mire debajo de la impresora.</translation>
    </message>
    <message>
        <source>Ce poste va vous oublier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este puesto va a olvidarle.</translation>
    </message>
    <message>
        <source>Le site ouvert et vos mots de passe</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El sitio abierto y sus contraseñas</translation>
    </message>
    <message>
        <source>Téléphone et cartes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Teléfono y tarjetas</translation>
    </message>
    <message>
        <source>Regardez sur la table.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mire en la mesa.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Avant de partir, reprenez tout.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Antes de irse, recoja todo.</translation>
    </message>
    <message>
        <source>Une impression attend.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Una impresión espera.</translation>
    </message>
    <message>
        <source>Attendez-la, ou elle sera annulée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espérela, o se cancelará.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents ni imprimés ni envoyés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n documento sin imprimir ni enviar</numerusform>
            <numerusform>%n documentos sin imprimir ni enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Vos démarches et vos mails restent sur Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sus trámites y su correo siguen en Internet.</translation>
    </message>
    <message numerus="yes">
        <source>Vos %n documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Su documento</numerusform>
            <numerusform>Sus %n&#xa0;documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Su documento</translation>
    </message>
    <message>
        <source>Oui, j’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sí, he terminado</translation>
    </message>
    <message>
        <source>Non, je continue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No, continúo</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Où est votre messagerie&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Dónde está su correo?</translation>
    </message>
    <message>
        <source>Votre page %1 vous attend&#xa0;: rien n’y est perdu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Su página %1 le espera: no se pierde nada.</translation>
    </message>
    <message>
        <source>Revenir sans ouvrir mes mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver sin abrir mi correo</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Votre papier est gardé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Su papel está guardado.</translation>
    </message>
    <message>
        <source>Il est dans «&#xa0;Mes documents&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Está en «Mis documentos».</translation>
    </message>
    <message>
        <source>Le document est gardé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El documento está guardado.</translation>
    </message>
    <message>
        <source>Le document est joint.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El documento está adjunto.</translation>
    </message>
    <message>
        <source>Continuez sur le site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Continúe en el sitio.</translation>
    </message>
    <message>
        <source>C’est imprimé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Está impreso.</translation>
    </message>
    <message>
        <source>Prenez vos feuilles.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Recoja sus hojas.</translation>
    </message>
    <message>
        <source>Vos pages vous sont rendues.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Se le devuelven sus páginas.</translation>
    </message>
    <message>
        <source>Dites-le aussi au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Dígalo también en el mostrador.</translation>
    </message>
    <message>
        <source>La page s’était arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La página se había parado.</translation>
    </message>
    <message>
        <source>Elle est revenue. Vérifiez ce que vous aviez écrit.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ha vuelto. Compruebe lo que había escrito.</translation>
    </message>
    <message>
        <source>Ce site est lent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este sitio es lento.</translation>
    </message>
    <message>
        <source>Attendez encore un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere un poco más.</translation>
    </message>
    <message>
        <source>Le site demande un dossier entier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El sitio pide una carpeta entera.</translation>
    </message>
    <message>
        <source>Choisissez plutôt un document à la fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Elija mejor un documento cada vez.</translation>
    </message>
    <message>
        <source>Trop de pages sont ouvertes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hay demasiadas páginas abiertas.</translation>
    </message>
    <message>
        <source>Revenez, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vuelva, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ya no queda sitio.</translation>
    </message>
    <message>
        <source>Supprimez un document, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Elimine un documento, y empiece otra vez.</translation>
    </message>
    <message>
        <source>Ce document a un mot de passe.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este documento tiene contraseña.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans «&#xa0;Mes documents&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ábralo en «Mis documentos».</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon mot de passe.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Regardez les majuscules, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mire las mayúsculas, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Ce document est abîmé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este documento está dañado.</translation>
    </message>
    <message>
        <source>Demandez-en un nouveau.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pida uno nuevo.</translation>
    </message>
    <message>
        <source>Ce document reste trop lourd.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este documento sigue pesando demasiado.</translation>
    </message>
    <message>
        <source>Ce fichier ne se lit pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este archivo no se lee aquí.</translation>
    </message>
    <message>
        <source>Demandez-le en PDF.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pídalo en PDF.</translation>
    </message>
    <message>
        <source>Ce document a plus de 500 pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este documento tiene más de 500 páginas.</translation>
    </message>
    <message>
        <source>Demandez-le en plusieurs parties.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pídalo en varias partes.</translation>
    </message>
    <message>
        <source>Ce document est trop lourd à lire.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este documento pesa demasiado.</translation>
    </message>
    <message>
        <source>Essayez encore, ou demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pruebe otra vez, o pregunte en la ventanilla.</translation>
    </message>
    <message>
        <source>Le document n’est pas arrivé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El documento no ha llegado.</translation>
    </message>
    <message>
        <source>Essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pruebe otra vez.</translation>
    </message>
    <message>
        <source>Cette page ne s’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esta página no se imprime.</translation>
    </message>
    <message>
        <source>Essayez le bouton «&#xa0;Imprimer&#xa0;» du site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pruebe el botón «Imprimer» del sitio.</translation>
    </message>
    <message>
        <source>Le son ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El sonido no funciona.</translation>
    </message>
    <message>
        <source>Demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pregunte en la ventanilla.</translation>
    </message>
</context>
<context>
    <name>NoDocuments</name>
    <message>
        <source>Vous n’avez pas encore de document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Todavía no tiene documentos.</translation>
    </message>
    <message>
        <source>Scannez un papier, ou prenez un fichier sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escanee un papel, o tome un archivo de un sitio.</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escanear un papel</translation>
    </message>
    <message>
        <source>Ouvrir un site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abrir un sitio</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Aucun service trouvé pour «&#xa0;%1&#xa0;»</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ningún servicio para «%1»</translation>
    </message>
    <message>
        <source>Essayez un autre mot, ou répondez à quelques questions.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pruebe otra palabra o responda a unas preguntas.</translation>
    </message>
    <message>
        <source>Voir par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ver por dónde empezar</translation>
    </message>
    <message>
        <source>Demander de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Voir tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ver todos los servicios</translation>
    </message>
</context>
<context>
    <name>OnTheGlass</name>
    <message>
        <source>Votre papier est sur la vitre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Su papel está en el cristal</translation>
    </message>
    <message>
        <source>Pensez à le reprendre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No olvide recogerlo.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>Ce poste ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este puesto no funciona.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No es culpa suya.</translation>
    </message>
    <message>
        <source>Demandez au guichet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pregunte en la ventanilla</translation>
    </message>
    <message>
        <source>Montrez cet écran.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Muestre esta pantalla.</translation>
    </message>
    <message>
        <source>Prenez le Wi-Fi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Use el Wi-Fi</translation>
    </message>
    <message>
        <source>Réseau&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Red: %1</translation>
    </message>
    <message>
        <source>Pour l’agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Voici par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Empiece por aquí</translation>
    </message>
    <message>
        <source>Allez sur ces sites, dans l’ordre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vaya a estos sitios, en este orden</translation>
    </message>
    <message>
        <source>Préparez ceci</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Prepare esto</translation>
    </message>
    <message>
        <source>Appelez, si vous êtes bloqué</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Llame si se queda bloqueado</translation>
    </message>
    <message>
        <source>Près d’ici, on vous aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cerca de aquí le ayudan</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Llamar a alguien</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Aperçu de la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vista previa de la página</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message numerus="yes">
        <source>%n pages gratuites</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;página gratis</numerusform>
            <numerusform>%n&#xa0;páginas gratis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photocopy</name>
    <message>
        <source>Le scanner lit votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El escáner lee su papel.</translation>
    </message>
    <message>
        <source>Retournez votre carte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Dé la vuelta a su tarjeta.</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Fotocopiar</translation>
    </message>
    <message>
        <source>Laissez le couvercle fermé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Deje la tapa cerrada.</translation>
    </message>
    <message>
        <source>Posez l’autre côté sur la vitre, puis fermez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ponga el otro lado en el cristal y cierre la tapa.</translation>
    </message>
    <message>
        <source>La copie sort tout de suite de l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La copia sale enseguida de la impresora.</translation>
    </message>
    <message>
        <source>Que copiez-vous&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Qué copia?</translation>
    </message>
    <message>
        <source>Une feuille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Una hoja</translation>
    </message>
    <message>
        <source>Carte, 2 côtés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tarjeta, 2 caras</translation>
    </message>
    <message>
        <source>Quels côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Qué caras?</translation>
    </message>
    <message>
        <source>Un côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Una cara</translation>
    </message>
    <message>
        <source>Les deux</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Las dos</translation>
    </message>
    <message>
        <source>Combien de copies&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Cuántas copias?</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Empezar otra vez</translation>
    </message>
    <message>
        <source>Copier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copier l’autre côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Copiar el otro lado</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Votre copie est prête.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Su copia está lista.</translation>
    </message>
    <message>
        <source>Vos copies sont prêtes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sus copias están listas.</translation>
    </message>
    <message>
        <source>Faire une autre copie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hacer otra copia</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Dónde encontrar ayuda</translation>
    </message>
    <message>
        <source>Ce sont les heures habituelles. Un jour férié, téléphonez d’abord.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Son las horas habituales. En día festivo, llame antes.</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver a la ayuda</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Choisir un autre document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Elegir otro documento</translation>
    </message>
    <message>
        <source>Imprimer autre chose</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir otra cosa</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>La page du site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La página del sitio</translation>
    </message>
    <message>
        <source>Que voulez-vous imprimer&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Qué quiere imprimir?</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Que s’est-il passé&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Qué ha pasado?</translation>
    </message>
    <message>
        <source>Nous vous rendons vos pages, une fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Le devolvemos sus páginas, una vez.</translation>
    </message>
    <message>
        <source>C’est mal imprimé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Está mal impreso</translation>
    </message>
    <message>
        <source>Tout va bien</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Todo va bien</translation>
    </message>
    <message>
        <source>Rien n’est sorti</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No ha salido nada</translation>
    </message>
</context>
<context>
    <name>PrintIt</name>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>PrintNews</name>
    <message>
        <source>Votre document part à l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Su documento va a la impresora.</translation>
    </message>
    <message>
        <source>Nous préparons votre document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Preparamos su documento.</translation>
    </message>
    <message>
        <source>L’imprimante a votre document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La impresora tiene su documento.</translation>
    </message>
    <message>
        <source>Page %1 sur %2.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página %1 de %2.</translation>
    </message>
    <message>
        <source>L’imprimante travaille.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La impresora trabaja.</translation>
    </message>
    <message>
        <source>L’impression est arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La impresión está parada.</translation>
    </message>
    <message>
        <source>En attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimiendo…</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message numerus="yes">
        <source>sur %n feuilles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>en %n hoja</numerusform>
            <numerusform>en %n hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;página</numerusform>
            <numerusform>%n&#xa0;páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Page d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>C’est la première page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Es la primera página.</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Es la última página.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Combien de copies&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Cuántas copias?</translation>
    </message>
    <message>
        <source>Quelles pages&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Qué páginas?</translation>
    </message>
    <message>
        <source>Lesquelles&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Cuáles?</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: 1-3, 5</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ejemplo: 1-3, 5</translation>
    </message>
    <message>
        <source>Quelle taille&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Qué tamaño?</translation>
    </message>
    <message>
        <source>Ajustée</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>Réelle</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Real</translation>
    </message>
    <message>
        <source>Sur le papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>En el papel</translation>
    </message>
    <message>
        <source>Tout</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Texte seul</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Solo texto</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Je choisis</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Elijo yo</translation>
    </message>
    <message>
        <source>Quel côté&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Qué cara del papel?</translation>
    </message>
    <message>
        <source>Un seul côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Una sola cara</translation>
    </message>
    <message>
        <source>Les deux côtés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Las dos caras</translation>
    </message>
    <message>
        <source>L’imprimante est prête</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La impresora está lista</translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n pages</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Imprimir %n&#xa0;página</numerusform>
            <numerusform>Imprimir %n&#xa0;páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PrintProgress</name>
    <message>
        <source>C’est imprimé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Está impreso.</translation>
    </message>
    <message>
        <source>Imprimer autre chose</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir otra cosa</translation>
    </message>
    <message>
        <source>Attendez quelques secondes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere unos segundos.</translation>
    </message>
    <message>
        <source>Vos feuilles arrivent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sus hojas ya llegan.</translation>
    </message>
    <message>
        <source>Prenez vos feuilles à l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Recoja sus hojas en la impresora.</translation>
    </message>
    <message>
        <source>Rien d’autre ne sortira.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No saldrá nada más.</translation>
    </message>
    <message>
        <source>Votre document attend.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Su documento espera.</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Un problème&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Un problema?</translation>
    </message>
    <message>
        <source>Arrêter l’impression</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Parar la impresión</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Question %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>RaisedHand</name>
    <message>
        <source>Une personne du bureau est prévenue.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Se ha avisado a una persona de la oficina.</translation>
    </message>
    <message>
        <source>Personne n’est encore venu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Aún no ha venido nadie.</translation>
    </message>
    <message>
        <source>Téléphonez au %1.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Llame al %1.</translation>
    </message>
    <message>
        <source>Restez ici&#xa0;: on vous voit de loin.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Quédese aquí: se le ve de lejos.</translation>
    </message>
    <message>
        <source>Ouvert maintenant&#xa0;: %1, %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abierto ahora: %1, %2</translation>
    </message>
    <message>
        <source>Allez au guichet. Votre page reste ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vaya al mostrador. Su página sigue abierta.</translation>
    </message>
    <message>
        <source>Quelqu’un est venu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ha venido alguien</translation>
    </message>
    <message>
        <source>Appeler encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Llamar otra vez</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Reducir</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>bouton</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>botón</translation>
    </message>
    <message>
        <source>zone à remplir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>campo por rellenar</translation>
    </message>
    <message>
        <source>choix</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>opción</translation>
    </message>
    <message>
        <source>case</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>casilla</translation>
    </message>
    <message>
        <source>choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>elegido</translation>
    </message>
    <message>
        <source>pas choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>titre %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>título %1</translation>
    </message>
    <message>
        <source>titre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>título</translation>
    </message>
    <message>
        <source>lien</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>enlace</translation>
    </message>
    <message>
        <source>mot de passe à écrire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>contraseña que escribir</translation>
    </message>
    <message>
        <source>bouton pour joindre un document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>botón para adjuntar un documento</translation>
    </message>
    <message>
        <source>liste</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>lista</translation>
    </message>
    <message>
        <source>image</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>attention</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>atención</translation>
    </message>
    <message>
        <source>coché</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>marcado</translation>
    </message>
    <message>
        <source>pas coché</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>no marcado</translation>
    </message>
    <message>
        <source>pas possible maintenant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>no es posible ahora</translation>
    </message>
    <message>
        <source>obligatoire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>à corriger</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>déjà rempli</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ya rellenado</translation>
    </message>
    <message>
        <source>vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Il n’y a plus rien de ce côté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No hay nada más por este lado.</translation>
    </message>
    <message numerus="yes">
        <source>%n titre(s)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n título</numerusform>
            <numerusform>%n títulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) ou bouton(s)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n casilla o botón</numerusform>
            <numerusform>%n casillas o botones</numerusform>
        </translation>
    </message>
    <message>
        <source>F2&#xa0;: la suite. F4&#xa0;: la prochaine case. F8&#xa0;: répéter.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>F2: lo siguiente. F4: próxima casilla. F8: repetir.</translation>
    </message>
    <message>
        <source>Lire à voix haute&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Leer en voz alta?</translation>
    </message>
    <message>
        <source>On vous entendra autour de vous. Avec un casque, vous seul entendez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Se oirá a su alrededor. Con auriculares, solo oye usted.</translation>
    </message>
    <message>
        <source>Oui, lire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sí, leer</translation>
    </message>
    <message>
        <source>Non, ne pas lire mes papiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No, no leer mis papeles</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Gardé dans «&#xa0;Mes&#xa0;documents&#xa0;»</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guardado en «Mis documentos»</translation>
    </message>
    <message>
        <source>Revenir au site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver al sitio</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Page d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>C’est la première page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Es la primera página.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Page d’après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página de después</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Es la última página.</translation>
    </message>
    <message>
        <source>Page plus petite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página más pequeña</translation>
    </message>
    <message>
        <source>La page a sa taille normale.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La página tiene su tamaño normal.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Taille de la page&#xa0;: %1 %</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tamaño de la página: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Page plus grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página más grande</translation>
    </message>
    <message>
        <source>La page ne peut pas grandir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La página no puede ser más grande.</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Le mot d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La palabra anterior</translation>
    </message>
    <message>
        <source>Je cherche…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Ce mot n’est pas dans le document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esta palabra no está en el documento.</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Le mot d’après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La palabra siguiente</translation>
    </message>
</context>
<context>
    <name>ReaderLock</name>
    <message>
        <source>Mot de passe du document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Contraseña del documento</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Revenir sans l’ouvrir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver sin abrirlo</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Le %1 à %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El %1 a las %2</translation>
    </message>
    <message>
        <source>Personne ne répondait.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Nadie respondía.</translation>
    </message>
    <message>
        <source>L’écran n’a pas été rouvert avec ses chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La pantalla no se reabrió con sus cifras.</translation>
    </message>
    <message>
        <source>La personne d’avant est partie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La persona de antes se ha ido.</translation>
    </message>
    <message>
        <source>Un agent a tout arrêté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Un empleado ha parado todo.</translation>
    </message>
    <message>
        <source>Appelez un agent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Llame a un empleado.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El puesto se ha parado. Todo está borrado.</translation>
    </message>
    <message>
        <source>Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Todo está borrado.</translation>
    </message>
    <message>
        <source>Un contrôle n’est pas réussi.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Un control no es correcto.</translation>
    </message>
    <message>
        <source>Merci, et bonne journée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Gracias, y buenos días.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No es culpa suya.</translation>
    </message>
    <message>
        <source>Avant de partir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Antes de irse</translation>
    </message>
    <message>
        <source>Tout s’est fermé d’un coup.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Todo se ha cerrado de golpe.</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer, ou demander au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Puede empezar otra vez, o preguntar en la ventanilla.</translation>
    </message>
    <message>
        <source>La vitre du scanner&#xa0;: nous ne la voyons pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El cristal del escáner: no lo vemos.</translation>
    </message>
    <message>
        <source>Regardez vous-même. Soulevez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mire usted mismo. Levante la tapa.</translation>
    </message>
    <message>
        <source>Regardez vous-même.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mire usted mismo.</translation>
    </message>
    <message>
        <source>Vos démarches et vos mails restent sur Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sus trámites y su correo siguen en Internet.</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>Cacher les contrôles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ocultar los controles</translation>
    </message>
    <message>
        <source>Voir les contrôles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ver los controles</translation>
    </message>
    <message>
        <source>Je recommence</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Empiezo otra vez</translation>
    </message>
    <message>
        <source>Je viens d’arriver</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Acabo de llegar</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Le scanner lit votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El escáner lee su papel.</translation>
    </message>
    <message>
        <source>La page est blanche.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La página está en blanco.</translation>
    </message>
    <message>
        <source>On lit bien la page %1&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Se lee bien la página %1?</translation>
    </message>
    <message>
        <source>On lit bien la page&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Se lee bien la página?</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escanear un papel</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sont arrivées.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Ha llegado %n página.</numerusform>
            <numerusform>Han llegado %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laissez le couvercle fermé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Deje la tapa cerrada.</translation>
    </message>
    <message>
        <source>Posez la feuille dans l’autre sens, texte vers le bas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Dé la vuelta a la hoja, con el texto hacia abajo.</translation>
    </message>
    <message>
        <source>Regardez les chiffres et les bords.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mire los números y los bordes.</translation>
    </message>
    <message>
        <source>Votre papier devient un fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Su papel se convierte en un archivo.</translation>
    </message>
    <message>
        <source>Plusieurs feuilles&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Varias hojas?</translation>
    </message>
    <message>
        <source>Mettez-les dans le bac du dessus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Póngalas en la bandeja de arriba.</translation>
    </message>
    <message>
        <source>Quels côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Qué caras?</translation>
    </message>
    <message>
        <source>Un côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Una cara</translation>
    </message>
    <message>
        <source>Les deux</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Las dos</translation>
    </message>
    <message>
        <source>La page est supprimée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La página se ha borrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages blanches enlevées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n página en blanco quitada</numerusform>
            <numerusform>%n páginas en blanco quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>La remettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver a ponerla</translation>
    </message>
    <message>
        <source>Les remettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver a ponerlas</translation>
    </message>
    <message>
        <source>Vos feuilles ont deux côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Sus hojas tienen dos caras?</translation>
    </message>
    <message>
        <source>Remettez le tas, retourné, dans le bac.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ponga el montón, dado la vuelta, en la bandeja.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Empezar otra vez</translation>
    </message>
    <message>
        <source>Lancer le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Iniciar el escáner</translation>
    </message>
    <message>
        <source>Garder</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ajouter l’autre côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Añadir la otra cara</translation>
    </message>
    <message>
        <source>Ajouter une page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Añadir una página</translation>
    </message>
    <message>
        <source>Gardez d’abord ces pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guarde primero estas páginas.</translation>
    </message>
    <message>
        <source>Recommencer la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Repetir la página</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Arrêter le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Parar el escáner</translation>
    </message>
</context>
<context>
    <name>ScanHeap</name>
    <message>
        <source>La page %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La página %1</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Tourner la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Girar la página</translation>
    </message>
    <message>
        <source>Garder les bords</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Conservar los bordes</translation>
    </message>
    <message>
        <source>Couper les bords</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Recortar los bordes</translation>
    </message>
    <message>
        <source>Ne pas redresser</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No enderezar</translation>
    </message>
    <message>
        <source>Redresser</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Mettre la page avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Poner la página antes</translation>
    </message>
    <message>
        <source>C’est déjà la première page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ya es la primera página.</translation>
    </message>
    <message>
        <source>Mettre la page après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Poner la página después</translation>
    </message>
    <message>
        <source>C’est déjà la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ya es la última página.</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Supprimer la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Borrar la página</translation>
    </message>
</context>
<context>
    <name>ScanLeaf</name>
    <message>
        <source>Page %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>ScanProgress</name>
    <message>
        <source>Page lue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página leída</translation>
    </message>
    <message>
        <source>%1&#xa0;% de la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1&#xa0;% de la página</translation>
    </message>
    <message>
        <source>Le scanner se prépare…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El escáner se prepara…</translation>
    </message>
</context>
<context>
    <name>ScanWeight</name>
    <message>
        <source>Poids du fichier&#xa0;: %1&#xa0;Mo sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Peso del archivo: %1&#xa0;MB de %2</translation>
    </message>
    <message>
        <source>Poids du fichier&#xa0;: %1&#xa0;Mo</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Peso del archivo: %1&#xa0;MB</translation>
    </message>
    <message>
        <source>Le site accepte ce fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El sitio acepta este archivo.</translation>
    </message>
    <message>
        <source>C’est trop lourd pour ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pesa demasiado para este sitio.</translation>
    </message>
</context>
<context>
    <name>ScannedPaper</name>
    <message>
        <source>La page arrive</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La página ya llega</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Clavier à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Teclado en pantalla</translation>
    </message>
    <message>
        <source>Majuscules bloquées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mayúsculas bloqueadas</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Effacer la dernière lettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cifras y signos</translation>
    </message>
    <message>
        <source>Clavier&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Teclado: %1</translation>
    </message>
    <message>
        <source>Espace</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Début</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Effacer ce que j’ai écrit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Borrar lo que escribí</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ya no queda papel.</translation>
    </message>
    <message>
        <source>Demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pregunte en la ventanilla.</translation>
    </message>
    <message>
        <source>Il reste peu de papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Queda poco papel.</translation>
    </message>
    <message>
        <source>Vous pouvez imprimer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Puede imprimir.</translation>
    </message>
    <message>
        <source>Une feuille est coincée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Una hoja está atascada.</translation>
    </message>
    <message>
        <source>Demandez au guichet. Ne tirez pas dessus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pregunte en la ventanilla. No tire de ella.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La impresora está abierta.</translation>
    </message>
    <message>
        <source>Refermez le capot.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cierre la tapa.</translation>
    </message>
    <message>
        <source>Le bac à papier est sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La bandeja de papel está fuera.</translation>
    </message>
    <message>
        <source>Poussez le bac jusqu’au fond.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Empuje la bandeja hasta el fondo.</translation>
    </message>
    <message>
        <source>Trop de feuilles attendent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hay demasiadas hojas en espera.</translation>
    </message>
    <message>
        <source>Prenez les feuilles déjà sorties.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Recoja las hojas que ya han salido.</translation>
    </message>
    <message>
        <source>Il n’y a plus d’encre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ya no queda tinta.</translation>
    </message>
    <message>
        <source>Il reste peu d’encre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Queda poca tinta.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>Attendez un peu, puis demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere un poco, y pregunte en la ventanilla.</translation>
    </message>
    <message>
        <source>L’imprimante est éteinte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La impresora está apagada.</translation>
    </message>
    <message>
        <source>Demandez au guichet de l’allumer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pida en la ventanilla que la enciendan.</translation>
    </message>
    <message>
        <source>L’imprimante est occupée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La impresora está ocupada.</translation>
    </message>
    <message>
        <source>Attendez un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere un poco.</translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La impresora está demasiado caliente.</translation>
    </message>
    <message>
        <source>Attendez quelques minutes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere unos minutos.</translation>
    </message>
    <message>
        <source>L’imprimante est en pause.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La impresora está en pausa.</translation>
    </message>
    <message>
        <source>Ce poste n’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este puesto no imprime.</translation>
    </message>
    <message>
        <source>Gardez votre document sur une clé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guarde su documento en una llave USB.</translation>
    </message>
    <message>
        <source>L’impression ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La impresión no funciona.</translation>
    </message>
    <message>
        <source>Demandez au guichet. Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pregunte en la ventanilla. No es culpa suya.</translation>
    </message>
    <message>
        <source>Votre document n’est pas sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Su documento no ha salido.</translation>
    </message>
    <message>
        <source>Essayez encore. Sinon, demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pruebe otra vez. Si no, pregunte en la ventanilla.</translation>
    </message>
    <message>
        <source>L’imprimante s’est arrêtée en route.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La impresora se paró a mitad.</translation>
    </message>
    <message>
        <source>Regardez les feuilles sorties, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mire las hojas que han salido y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Ce document ne s’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este documento no se imprime.</translation>
    </message>
    <message>
        <source>Ouvrez-le, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ábralo, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Aucune page n’est choisie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No hay ninguna página elegida.</translation>
    </message>
    <message>
        <source>Écrivez par exemple&#xa0;: 1-3, 5.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escriba por ejemplo: 1-3, 5.</translation>
    </message>
    <message>
        <source>Écrivez seulement des numéros de page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escriba solo números de página.</translation>
    </message>
    <message>
        <source>Ce document n’a pas toutes ces pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este documento no tiene todas esas páginas.</translation>
    </message>
    <message>
        <source>Vous avez utilisé vos pages gratuites.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ha usado sus páginas gratis.</translation>
    </message>
    <message>
        <source>Demandez au guichet pour en avoir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pida más en la ventanilla.</translation>
    </message>
    <message>
        <source>Ce poste ne scanne pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este puesto no escanea.</translation>
    </message>
    <message>
        <source>Le scanner ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El escáner no responde.</translation>
    </message>
    <message>
        <source>Le scanner est occupé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El escáner está ocupado.</translation>
    </message>
    <message>
        <source>Attendez un peu, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere un poco, y empiece otra vez.</translation>
    </message>
    <message>
        <source>Le scanner est ouvert.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El escáner está abierto.</translation>
    </message>
    <message>
        <source>Fermez le couvercle, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cierre la tapa, y empiece otra vez.</translation>
    </message>
    <message>
        <source>Le scanner ne voit pas de feuille.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El escáner no ve ninguna hoja.</translation>
    </message>
    <message>
        <source>Posez votre feuille, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ponga su hoja, y empiece otra vez.</translation>
    </message>
    <message>
        <source>Le scanner met trop de temps.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El escáner tarda demasiado.</translation>
    </message>
    <message>
        <source>Recommencez la page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Repita la página.</translation>
    </message>
    <message>
        <source>La page n’est pas entière.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La página no está entera.</translation>
    </message>
    <message>
        <source>Le scanner n’est pas autorisé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El escáner no está autorizado.</translation>
    </message>
    <message>
        <source>Le scanner s’est arrêté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El escáner se ha parado.</translation>
    </message>
    <message>
        <source>Internet ne marche pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Internet no funciona aquí.</translation>
    </message>
    <message>
        <source>Attendez un peu, ou demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere un poco, o pregunte en la ventanilla.</translation>
    </message>
    <message>
        <source>Ce site ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este sitio no responde.</translation>
    </message>
    <message>
        <source>Essayez encore dans quelques minutes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pruebe otra vez en unos minutos.</translation>
    </message>
    <message>
        <source>Ce site n’est pas ouvert ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este sitio no se abre aquí.</translation>
    </message>
    <message>
        <source>Revenez, puis choisissez un autre site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vuelva, y elija otro sitio.</translation>
    </message>
    <message>
        <source>Ce site met trop de temps à répondre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este sitio tarda demasiado en responder.</translation>
    </message>
    <message>
        <source>La page n’est pas arrivée en entier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La página no ha llegado entera.</translation>
    </message>
    <message>
        <source>Essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pruebe otra vez.</translation>
    </message>
    <message>
        <source>Ce site tourne en rond.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este sitio da vueltas sin fin.</translation>
    </message>
    <message>
        <source>Revenez, puis recommencez au début.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vuelva, y empiece desde el principio.</translation>
    </message>
    <message>
        <source>Cette page n’est plus valable.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esta página ya no es válida.</translation>
    </message>
    <message>
        <source>Revenez, puis recommencez au début du site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vuelva, y empiece desde el principio del sitio.</translation>
    </message>
    <message>
        <source>Ce site a un problème.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este sitio tiene un problema.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute. Essayez plus tard.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No es culpa suya. Pruebe más tarde.</translation>
    </message>
    <message>
        <source>Cette page est réservée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esta página está reservada.</translation>
    </message>
    <message>
        <source>Elle ne s’ouvre pas ici. Revenez en arrière.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No se abre aquí. Vuelva atrás.</translation>
    </message>
    <message>
        <source>Cette messagerie refuse ce poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este correo rechaza este puesto.</translation>
    </message>
    <message>
        <source>Lisez vos mails sur votre téléphone, ou choisissez une autre messagerie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Lea su correo en su teléfono, o elija otro correo.</translation>
    </message>
    <message>
        <source>Ce site n’est pas sûr.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este sitio no es seguro.</translation>
    </message>
    <message>
        <source>Revenez. N’écrivez rien sur ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vuelva. No escriba nada en este sitio.</translation>
    </message>
    <message>
        <source>Ce fichier est trop lourd.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este archivo pesa demasiado.</translation>
    </message>
    <message>
        <source>Demandez un fichier plus petit.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pida un archivo más pequeño.</translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este archivo no se abre aquí.</translation>
    </message>
    <message>
        <source>Choisissez un document ou une photo.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Elija un documento o una foto.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El puesto se ha parado. Todo está borrado.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute. Vous pouvez recommencer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No es culpa suya. Puede empezar otra vez.</translation>
    </message>
    <message>
        <source>Cette page s’est arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esta página se ha parado.</translation>
    </message>
    <message>
        <source>Ouvrez-la encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ábrala otra vez.</translation>
    </message>
    <message>
        <source>Quelque chose n’a pas marché.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Algo no ha funcionado.</translation>
    </message>
    <message>
        <source>%1 (contrôle «&#xa0;%2&#xa0;»)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 (control «%2»)</translation>
    </message>
    <message>
        <source>Le fichier du poste a une erreur&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El archivo del puesto tiene un error: %1</translation>
    </message>
    <message>
        <source>Le catalogue a une erreur&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El catálogo tiene un error: %1</translation>
    </message>
    <message>
        <source>Internet&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Internet: %1</translation>
    </message>
    <message>
        <source>La session ne démarre pas. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La sesión no arranca. Reinicie el puesto.</translation>
    </message>
    <message>
        <source>Contrôle&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Control: %1</translation>
    </message>
    <message>
        <source>ça marche.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>funciona.</translation>
    </message>
    <message>
        <source>le réseau demande de se connecter sur une page. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>la red pide conectarse en una página. Avise al soporte.</translation>
    </message>
    <message>
        <source>le proxy demande un mot de passe. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>el proxy pide una contraseña. Avise al soporte.</translation>
    </message>
    <message>
        <source>pas de réponse. Vérifiez la box et son câble. Imprimer et scanner marchent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>sin respuesta. Compruebe el router y su cable. Imprimir y escanear funcionan.</translation>
    </message>
    <message>
        <source>pas contrôlé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>no controlado.</translation>
    </message>
    <message>
        <source>Des programmes de la session vivent encore. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hay programas de la sesión que siguen vivos. Reinicie el puesto.</translation>
    </message>
    <message>
        <source>Des impressions restent en attente. Éteignez l’imprimante, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Quedan impresiones en espera. Apague la impresora, y reinicie el puesto.</translation>
    </message>
    <message>
        <source>Le service d’impression ne répond pas. Attendez une minute, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El servicio de impresión no responde. Espere un minuto, y reinicie el puesto.</translation>
    </message>
    <message>
        <source>Le service d’impression n’a pas redémarré. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El servicio de impresión no se ha reiniciado. Reinicie el puesto.</translation>
    </message>
    <message>
        <source>Le copier-coller n’a pas pu être vérifié. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No se ha podido comprobar el copiar y pegar. Reinicie el puesto.</translation>
    </message>
    <message>
        <source>Une numérisation continue. Débranchez le scanner, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Un escaneo continúa. Desenchufe el escáner, y reinicie el puesto.</translation>
    </message>
    <message>
        <source>Des fichiers ont changé hors de la session. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hay archivos que han cambiado fuera de la sesión. Avise al soporte.</translation>
    </message>
    <message>
        <source>Un contrôle de l’effacement n’est pas réussi. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Un control del borrado no es correcto. Reinicie el puesto.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Il faut un téléphone pour recevoir un code.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hace falta un teléfono para recibir un código.</translation>
    </message>
    <message>
        <source>Il faut un téléphone avec une identité numérique.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hace falta un teléfono con identidad digital.</translation>
    </message>
    <message>
        <source>Il faut un téléphone portable.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Hace falta un teléfono móvil.</translation>
    </message>
    <message>
        <source>Site officiel&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sitio oficial: %1</translation>
    </message>
    <message>
        <source>%1 minutes environ</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Unos %1 minutos</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Préparez ceci</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Prepare esto</translation>
    </message>
    <message>
        <source>Ouvrir le site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abrir el sitio</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Llamar a alguien</translation>
    </message>
    <message>
        <source>Le téléphone de ce service</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El teléfono de este servicio</translation>
    </message>
    <message>
        <source>Pour entrer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Para entrar</translation>
    </message>
    <message>
        <source>Le site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El sitio</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Cette page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Revenir à la page d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Revenir à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Une autre page s’est ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Se ha abierto otra página.</translation>
    </message>
    <message>
        <source>Ce site est lent. Attendez encore un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este sitio es lento. Espere un poco más.</translation>
    </message>
    <message>
        <source>La page arrive…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La página ya llega…</translation>
    </message>
    <message>
        <source>Mes mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mi correo</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Ne plus attendre la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No esperar más la página</translation>
    </message>
    <message>
        <source>Recharger</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Recharger la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Recargar la página</translation>
    </message>
    <message>
        <source>Page plus petite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página más pequeña</translation>
    </message>
    <message>
        <source>La page a sa taille normale.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La página tiene su tamaño normal.</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Taille de la page&#xa0;: %1&#xa0;%</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tamaño de la página: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Page plus grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página más grande</translation>
    </message>
    <message>
        <source>La page ne peut pas grandir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La página no puede ser más grande.</translation>
    </message>
    <message>
        <source>Imprimer cette page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Il n’y a pas de page à imprimer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No hay ninguna página que imprimir.</translation>
    </message>
    <message>
        <source>La page arrive</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>La página ya llega</translation>
    </message>
    <message>
        <source>Vos documents sont toujours là.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sus documentos siguen aquí.</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Choisir une autre messagerie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Elegir otro correo</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Le site demande un document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El sitio pide un documento.</translation>
    </message>
    <message>
        <source>Vous quittez le site officiel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sale usted del sitio oficial.</translation>
    </message>
    <message>
        <source>Quitter cette page&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Salir de esta página?</translation>
    </message>
    <message>
        <source>Le site vous dit&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El sitio le dice:</translation>
    </message>
    <message>
        <source>Le site vous demande&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El sitio le pregunta:</translation>
    </message>
    <message>
        <source>Choisissez-le dans vos documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Elíjalo en sus documentos.</translation>
    </message>
    <message>
        <source>Vous n’en avez pas encore ici. Scannez votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Todavía no tiene ninguno aquí. Escanee su papel.</translation>
    </message>
    <message>
        <source>Vous allez sur %1. Ce n’est pas un site officiel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Va usted a %1. No es un sitio oficial.</translation>
    </message>
    <message>
        <source>Ce que vous avez écrit sera peut-être perdu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Lo que ha escrito quizá se pierda.</translation>
    </message>
    <message>
        <source>Votre réponse</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Elegir un documento</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escanear un papel</translation>
    </message>
    <message>
        <source>Rester sur le site officiel</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Quedarme en el sitio oficial</translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Quedarme en la página</translation>
    </message>
    <message>
        <source>J’ai compris</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>He comprendido</translation>
    </message>
    <message>
        <source>Valider</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Oui, d’accord</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sí, de acuerdo</translation>
    </message>
    <message>
        <source>Aller sur l’autre site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ir al otro sitio</translation>
    </message>
    <message>
        <source>Quitter la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Salir de la página</translation>
    </message>
    <message>
        <source>Non, annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No, cancelar</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Que vous arrive-t-il&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>¿Qué le ocurre?</translation>
    </message>
</context>
<context>
    <name>StaffWindow</name>
    <message>
        <source>Ce poste n’a pas encore de code d’agent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este puesto no tiene todavía código de personal.</translation>
    </message>
    <message>
        <source>Installez-en un avec&#xa0;: kiosk provision</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Instale uno con: kiosk provision</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Por dónde empezar</translation>
    </message>
    <message>
        <source>Site non ouvert ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sitio que no se abre aquí</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Fotocopiar</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mis documentos</translation>
    </message>
    <message>
        <source>Mon document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mi documento</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Dónde encontrar ayuda</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wi-Fi gratis</translation>
    </message>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Las palabras de Internet</translation>
    </message>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Con el teclado</translation>
    </message>
    <message>
        <source>Le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El teclado</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Le poste se prépare.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El puesto se prepara.</translation>
    </message>
    <message>
        <source>Attendez un instant.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere un momento.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>TextInputField</name>
    <message>
        <source>Les majuscules sont bloquées. Appuyez une fois sur la touche «&#xa0;Verr. Maj&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Las mayúsculas están bloqueadas. Pulse una vez la tecla «Verr. Maj».</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Reçu d’effacement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Recibo de borrado</translation>
    </message>
    <message>
        <source>%1 sur %2 contrôles réussis</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 de %2 controles correctos</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Imprimer ce reçu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir este recibo</translation>
    </message>
    <message>
        <source>Le reçu s’imprime.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El recibo se está imprimiendo.</translation>
    </message>
    <message>
        <source>Prenez votre reçu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Coja su recibo.</translation>
    </message>
    <message>
        <source>Le reçu n’est pas sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El recibo no ha salido.</translation>
    </message>
</context>
<context>
    <name>TilePages</name>
    <message>
        <source>Avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>La suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>J’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>Site officiel</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sitio oficial</translation>
    </message>
    <message>
        <source>Votre messagerie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Su correo</translation>
    </message>
    <message>
        <source>Autre site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Otro sitio</translation>
    </message>
    <message>
        <source>Barre du haut</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Barra de arriba</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Retour</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>Il vous reste %n minutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Le queda %n&#xa0;minuto</numerusform>
            <numerusform>Le quedan %n&#xa0;minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;minuto</numerusform>
            <numerusform>%n&#xa0;minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wifi</name>
    <message>
        <source>Wi-Fi gratuit sur votre téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wi-Fi gratis en su teléfono</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volver a la ayuda</translation>
    </message>
    <message>
        <source>Code à montrer à l’appareil photo de votre téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Código para mostrar a la cámara de su teléfono</translation>
    </message>
    <message>
        <source>Ouvrez l’appareil photo de votre téléphone.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abra la cámara de su teléfono.</translation>
    </message>
    <message>
        <source>Montrez-lui ce carré, puis touchez la ligne qui apparaît.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Muéstrele este cuadrado y toque la línea que aparece.</translation>
    </message>
    <message>
        <source>Ou choisissez vous-même ce réseau&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O elija usted esta red:</translation>
    </message>
    <message>
        <source>Ou choisissez ce réseau et tapez ce mot de passe&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O elija esta red y escriba esta contraseña:</translation>
    </message>
</context>
<context>
    <name>Wiping</name>
    <message>
        <source>Le poste efface tout.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El puesto borra todo.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>El puesto se ha parado. No es culpa suya.</translation>
    </message>
    <message>
        <source>Attendez un instant.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere un momento.</translation>
    </message>
</context>
</TS>
