<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="fr">
<context>
    <name>Attract</name>
    <message>
        <source>Écran d’attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ecrã de espera</translation>
    </message>
    <message>
        <source>Ce poste est libre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este posto está livre</translation>
    </message>
    <message>
        <source>Ce que l’on peut faire ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O que pode fazer aqui</translation>
    </message>
    <message>
        <source>Faire une démarche</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tratar de um assunto</translation>
    </message>
    <message>
        <source>Lire ses mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ler o seu e-mail</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Digitalizar</translation>
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
        <translation>Wi-Fi grátis</translation>
    </message>
    <message>
        <source>%1&#xa0;: pas encore relu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1: ainda por rever</translation>
    </message>
    <message>
        <source>Autres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Outras</translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Outras línguas</translation>
    </message>
    <message>
        <source>Silence</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Animação</translation>
    </message>
    <message>
        <source>Reprendre l’animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Retomar a animação</translation>
    </message>
    <message>
        <source>Arrêter l’animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Parar a animação</translation>
    </message>
    <message>
        <source>Agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Funcionário</translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Ce site n’est pas ouvert ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este site não abre aqui.</translation>
    </message>
    <message>
        <source>Le service officiel, lui, s’ouvre sur ce poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O serviço oficial, esse, abre neste posto.</translation>
    </message>
    <message>
        <source>Ce poste ouvre les sites utiles à vos démarches.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este posto abre os sites úteis para os seus assuntos.</translation>
    </message>
    <message>
        <source>Le service officiel&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O serviço oficial: %1</translation>
    </message>
    <message>
        <source>Revenir au site %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar ao site %1</translation>
    </message>
    <message>
        <source>Voir les sites ouverts ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ver os sites que abrem aqui</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Chamar alguém</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Aucun service trouvé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Nenhum serviço encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n services trouvés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n serviço encontrado</numerusform>
            <numerusform>%n serviços encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>De quoi avez-vous besoin&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>De que precisa?</translation>
    </message>
    <message>
        <source>Chercher un service</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Procurar um serviço</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: carte grise</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Exemplo: carte grise</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: attestation, carte grise, CAF</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Exemplo: attestation, carte grise, CAF</translation>
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
            <numerusform>%n&#xa0;fechado, restam %1</numerusform>
            <numerusform>%n&#xa0;fechados, restam %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mémoire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Memória</translation>
    </message>
    <message>
        <source>%1 Mo rendus</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 MB libertados</translation>
    </message>
    <message>
        <source>reste %1 Mo</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>restam %1 MB</translation>
    </message>
    <message>
        <source>Impressions en attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Impressões em espera</translation>
    </message>
    <message>
        <source>Copier-coller</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Copiar e colar</translation>
    </message>
    <message>
        <source>vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>vazio</translation>
    </message>
    <message>
        <source>pas vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>não vazio</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>libre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>livre</translation>
    </message>
    <message>
        <source>occupé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>effacés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>apagados</translation>
    </message>
    <message>
        <source>pas effacés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>não apagados</translation>
    </message>
    <message>
        <source>Vos fichiers ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Os seus ficheiros aqui</translation>
    </message>
    <message>
        <source>Autres fichiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Outros ficheiros</translation>
    </message>
    <message>
        <source>reste %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>Autre contrôle</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Outro controlo</translation>
    </message>
    <message>
        <source>réussi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>correto</translation>
    </message>
    <message>
        <source>pas réussi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>não correto</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Choisissez quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escolha quatro algarismos.</translation>
    </message>
    <message>
        <source>Quelqu’un s’est absenté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Alguém ausentou-se.</translation>
    </message>
    <message>
        <source>Retenez-les. Eux seuls rouvrent votre écran.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Memorize-os. Só eles reabrem o seu ecrã.</translation>
    </message>
    <message>
        <source>Ce poste s’ouvre avec ses quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este posto abre com os seus quatro algarismos.</translation>
    </message>
    <message>
        <source>%1 chiffres tapés sur 4</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 de 4 algarismos</translation>
    </message>
    <message>
        <source>Il reste deux essais.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Restam duas tentativas.</translation>
    </message>
    <message>
        <source>Ce ne sont pas les bons chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não são os algarismos certos.</translation>
    </message>
    <message>
        <source>Il reste un essai. Ensuite, tout sera effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Resta uma tentativa. Depois, tudo será apagado.</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sem resposta, tudo será apagado em:</translation>
    </message>
    <message>
        <source>Sans ces chiffres, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sem estes algarismos, tudo será apagado em:</translation>
    </message>
    <message>
        <source>Je m’absente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vou ausentar-me</translation>
    </message>
    <message>
        <source>Tapez d’abord quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escreva primeiro quatro algarismos.</translation>
    </message>
    <message>
        <source>Non, sans chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não, sem algarismos</translation>
    </message>
</context>
<context>
    <name>ColorChoice</name>
    <message>
        <source>Quelle couleur&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Que cor?</translation>
    </message>
    <message>
        <source>Noir et blanc</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Preto e branco</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cor</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Choisissez votre langue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escolha a sua língua</translation>
    </message>
    <message>
        <source>Taille et écoute</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tamanho e voz</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>pas encore relu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ainda por rever</translation>
    </message>
    <message>
        <source>Taille des lettres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tamanho das letras</translation>
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
        <translation>Muito grande</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Douces</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Suaves</translation>
    </message>
    <message>
        <source>Très contrastées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Muito contraste</translation>
    </message>
    <message>
        <source>Flèche de la souris</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Seta do rato</translation>
    </message>
    <message>
        <source>Clavier à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Teclado no ecrã</translation>
    </message>
    <message>
        <source>Oui, pour écrire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sim, para escrever</translation>
    </message>
    <message>
        <source>Touches du clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Teclas do teclado</translation>
    </message>
    <message>
        <source>Touches lentes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Teclas lentas</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Si j’appuie longtemps</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Se carregar muito tempo</translation>
    </message>
    <message>
        <source>Touches une par une</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Teclas uma a uma</translation>
    </message>
    <message>
        <source>Deux touches ensemble</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Duas teclas juntas</translation>
    </message>
    <message>
        <source>Une par une</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Uma a uma</translation>
    </message>
    <message>
        <source>Mouvements à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Movimentos no ecrã</translation>
    </message>
    <message>
        <source>Oui</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Écouter (branchez votre casque)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ouvir (ligue os seus auscultadores)</translation>
    </message>
    <message>
        <source>Écouter ce qui est écrit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ouvir o que está escrito</translation>
    </message>
    <message>
        <source>Non</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Lentement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Devagar</translation>
    </message>
    <message>
        <source>Normalement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Normalmente</translation>
    </message>
    <message>
        <source>Vite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Depressa</translation>
    </message>
    <message>
        <source>Je lis l’écran à voix haute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Leio o ecrã em voz alta.</translation>
    </message>
</context>
<context>
    <name>CopyCounter</name>
    <message>
        <source>Nombre de copies</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Número de cópias</translation>
    </message>
    <message>
        <source>Une de moins</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Menos uma</translation>
    </message>
    <message>
        <source>C’est le plus petit nombre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>É o número mais pequeno.</translation>
    </message>
    <message>
        <source>Une de plus</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mais uma</translation>
    </message>
    <message>
        <source>C’est le plus grand nombre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>É o número maior.</translation>
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
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>Prenez votre temps.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Leve o seu tempo.</translation>
    </message>
    <message>
        <source>L’écran est caché.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O ecrã está escondido.</translation>
    </message>
    <message>
        <source>L’écran est caché. Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O ecrã está escondido. Sem resposta, tudo será apagado em:</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sem resposta, tudo será apagado em:</translation>
    </message>
    <message>
        <source>C’est moi, je continue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sou eu, continuo</translation>
    </message>
    <message>
        <source>Je viens d’arriver</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Acabei de chegar</translation>
    </message>
    <message>
        <source>J’attends un code ou je téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espero um código ou estou ao telefone</translation>
    </message>
    <message>
        <source>Je reviens&#xa0;: je choisis quatre chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volto já: escolho quatro algarismos</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Outils</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Digitalizar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Os meus documentos</translation>
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
        <translation>Maiúscula…</translation>
    </message>
    <message>
        <source>Alt Gr attend la touche suivante</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Alt Gr espera a próxima tecla</translation>
    </message>
    <message>
        <source>Majuscule attend la touche suivante</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Maiúscula espera a próxima tecla</translation>
    </message>
    <message>
        <source>Guide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Langue&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Língua: %1</translation>
    </message>
    <message>
        <source>Vous attendez</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Está à espera</translation>
    </message>
    <message>
        <source>Taille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Taille et écoute</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tamanho e voz</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esconder</translation>
    </message>
    <message>
        <source>Cacher l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esconder o ecrã</translation>
    </message>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Scanné ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Digitalizado aqui</translation>
    </message>
    <message>
        <source>Sur ma clé USB</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Na minha pen USB</translation>
    </message>
    <message>
        <source>Ouverte ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Aberta aqui</translation>
    </message>
    <message>
        <source>Venu du site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vem do site</translation>
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
        <translation>São os primeiros documentos.</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Documents suivants</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Documentos seguintes</translation>
    </message>
    <message>
        <source>Ce sont les derniers documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>São os últimos documentos.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Os meus documentos</translation>
    </message>
    <message>
        <source>À la fin, tout est effacé d’ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No fim, tudo é apagado daqui.</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Ajouter un papier avec le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Juntar um papel com o scanner</translation>
    </message>
    <message>
        <source>Document choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Documento escolhido</translation>
    </message>
    <message numerus="yes">
        <source>Joindre les %n documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Anexar %n&#xa0;documento</numerusform>
            <numerusform>Anexar %n&#xa0;documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Joindre au site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Anexar ao site</translation>
    </message>
    <message>
        <source>Le site demande une autre sorte de fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O site pede outro tipo de ficheiro.</translation>
    </message>
    <message>
        <source>C’est trop lourd pour ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>É pesado demais para este site.</translation>
    </message>
    <message>
        <source>Cochez d’abord un ou plusieurs documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Marque primeiro um ou mais documentos.</translation>
    </message>
    <message>
        <source>Sur le site, cliquez d’abord pour joindre un fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No site, clique primeiro para anexar um ficheiro.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Alléger le fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tornar o ficheiro mais leve</translation>
    </message>
    <message>
        <source>Le site ouvert&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O site aberto: %1</translation>
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
        <translation>Enviar por e-mail</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Rodar</translation>
    </message>
    <message>
        <source>Changer le nom</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nom du document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Nome do documento</translation>
    </message>
    <message>
        <source>Garder ce nom</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guardar este nome</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Supprimer ce document&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Eliminar este documento?</translation>
    </message>
    <message>
        <source>Le garder</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guardá-lo</translation>
    </message>
    <message>
        <source>Le supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Eliminá-lo</translation>
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
        <translation>Agência France Travail</translation>
    </message>
    <message>
        <source>Îlot numérique</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Îlot numérique</translation>
    </message>
    <message>
        <source>Mairie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Câmara municipal (mairie)</translation>
    </message>
    <message>
        <source>, à %1 km</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>, a %1 km</translation>
    </message>
    <message>
        <source>lundi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>segunda-feira</translation>
    </message>
    <message>
        <source>mardi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>sexta-feira</translation>
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
        <translation>Aberto até às %1</translation>
    </message>
    <message>
        <source>Ouvre à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abre às %1</translation>
    </message>
    <message>
        <source>Ouvre demain à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abre amanhã às %1</translation>
    </message>
    <message>
        <source>Ouvre %1 à %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abre: %1, às %2</translation>
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
        <translation>Páginas grátis que restam</translation>
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
        <translation>Imprime %1. Depois, restam-lhe %2.</translation>
    </message>
</context>
<context>
    <name>FreePagesNote</name>
    <message numerus="yes">
        <source>%n pages gratuites sur %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;página grátis de %1</numerusform>
            <numerusform>%n&#xa0;páginas grátis de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Après, il vous en restera&#xa0;%1.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Depois, restam-lhe %1.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>As palavras da Internet</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar à ajuda</translation>
    </message>
    <message>
        <source>Le nom ou le numéro qui vous désigne sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O nome ou número que o identifica num site.</translation>
    </message>
    <message>
        <source>Votre clé. Ne la dites à personne.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A sua chave. Não a diga a ninguém.</translation>
    </message>
    <message>
        <source>Une lettre envoyée par Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Uma carta enviada pela Internet.</translation>
    </message>
    <message>
        <source>Votre boîte aux lettres. Il y a toujours un @ dedans.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A sua caixa de correio. Tem sempre um @.</translation>
    </message>
    <message>
        <source>Un papier accroché à un mail, avec un trombone.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Um papel preso a um e-mail, com um clipe.</translation>
    </message>
    <message>
        <source>Prendre un papier sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tirar um papel de um site.</translation>
    </message>
    <message>
        <source>Donner un de vos papiers à un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Dar um dos seus papéis a um site.</translation>
    </message>
    <message>
        <source>Un papier à lire sur l’écran. Il s’imprime tel quel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Um papel para ler no ecrã. Imprime-se tal como está.</translation>
    </message>
    <message>
        <source>Un compte que vous avez déjà en ouvre d’autres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Uma conta que já tem abre outras.</translation>
    </message>
    <message>
        <source>Des chiffres reçus par SMS ou par mail. Ils servent une fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Algarismos recebidos por SMS ou e-mail. Servem uma vez.</translation>
    </message>
    <message>
        <source>Ce qu’un site note sur vous. Vous pouvez tout refuser.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O que um site anota sobre si. Pode recusar tudo.</translation>
    </message>
    <message>
        <source>Un petit jeu pour montrer que vous êtes une personne.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Um pequeno jogo para mostrar que é uma pessoa.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>On vous aide.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Nós ajudamos.</translation>
    </message>
    <message>
        <source>Une personne</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Uma pessoa</translation>
    </message>
    <message>
        <source>Gardez vos mots de passe pour vous.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não diga a ninguém as suas palavras-passe.</translation>
    </message>
    <message>
        <source>L’écran montre que vous attendez. Votre page reste ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O ecrã mostra que está à espera. A sua página fica aberta.</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Chamar alguém</translation>
    </message>
    <message>
        <source>Une urgence&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Uma emergência?</translation>
    </message>
    <message>
        <source>15 médecin, 17 police, 18 pompiers, 112 partout. SMS&#xa0;: 114.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>15 médico, 17 polícia, 18 bombeiros, 112 em todo o lado. SMS: 114.</translation>
    </message>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Onde encontrar ajuda</translation>
    </message>
    <message>
        <source>Adresses, heures, téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Moradas, horas, telefone</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wi-Fi grátis</translation>
    </message>
    <message>
        <source>Sur votre téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>No seu telefone</translation>
    </message>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>As palavras da Internet</translation>
    </message>
    <message>
        <source>Expliqués simplement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Explicadas de forma simples</translation>
    </message>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Com o teclado</translation>
    </message>
    <message>
        <source>À quoi sert chaque touche</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Para que serve cada tecla</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Accueil</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Bonjour, que voulez-vous faire&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Olá, o que quer fazer?</translation>
    </message>
    <message>
        <source>Revenir à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar a %1</translation>
    </message>
    <message>
        <source>Sur Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Na Internet</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: carte grise</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Exemplo: carte grise</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: attestation, carte grise, CAF</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Exemplo: attestation, carte grise, CAF</translation>
    </message>
    <message>
        <source>Tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Todos os serviços</translation>
    </message>
    <message>
        <source>Santé, retraite, papiers…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Saúde, reforma, papéis…</translation>
    </message>
    <message>
        <source>Je ne sais pas par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não sei por onde começar</translation>
    </message>
    <message>
        <source>Répondez à 3 questions simples.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Responda a 3 perguntas simples.</translation>
    </message>
    <message>
        <source>Répondez à 3 questions simples. On vous montre le bon site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Responda a 3 perguntas simples. Mostramos-lhe o site certo.</translation>
    </message>
    <message>
        <source>Avec vos papiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Com os seus papéis</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Digitalizar</translation>
    </message>
    <message>
        <source>Je garde mon papier en fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guardo o meu papel em ficheiro</translation>
    </message>
    <message>
        <source>Papier en fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Papel para ficheiro</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Un fichier sort en papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Um ficheiro sai em papel</translation>
    </message>
    <message>
        <source>Fichier en papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ficheiro para papel</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Fotocopiar</translation>
    </message>
    <message>
        <source>Une copie, tout de suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Uma cópia, já</translation>
    </message>
    <message>
        <source>Une copie rapide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Uma cópia rápida</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit sur votre téléphone&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wi-Fi grátis no seu telefone: %1</translation>
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
        <translation>Mantenha a tecla « Alt Gr » e carregue em « E ».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche «&#xa0;é&#xa0;», dans la rangée du haut.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Carregue na tecla « é », na fila de cima.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Maj&#xa0;» et appuyez sur la lettre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mantenha a tecla « Maj » e carregue na letra.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Maj&#xa0;» et appuyez sur le chiffre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mantenha a tecla « Maj » e carregue no algarismo.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Alt Gr&#xa0;» et appuyez sur «&#xa0;à&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mantenha a tecla « Alt Gr » e carregue em « à ».</translation>
    </message>
    <message>
        <source>Où est cette touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Onde está esta tecla?</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Quelle touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Que tecla?</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Maiúscula</translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Algarismo</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Com o teclado</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar à ajuda</translation>
    </message>
    <message>
        <source>Où est cette touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Onde está esta tecla?</translation>
    </message>
    <message>
        <source>1 à 9</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>choisir la case de ce numéro</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>escolher a casa com esse número</translation>
    </message>
    <message>
        <source>Tab</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>aller au choix suivant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ir para a escolha seguinte</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choisir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>escolher</translation>
    </message>
    <message>
        <source>Échap</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>revenir en arrière</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>voltar atrás</translation>
    </message>
    <message>
        <source>ouvrir l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>abrir a ajuda</translation>
    </message>
    <message>
        <source>écouter la suite d’un site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ouvir o que segue num sítio</translation>
    </message>
    <message>
        <source>écouter la prochaine case</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ouvir o próximo campo</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Les chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Os algarismos</translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Apagar um algarismo</translation>
    </message>
</context>
<context>
    <name>LayingSteps</name>
    <message>
        <source>Comment poser la feuille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Como pôr a folha</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abra a tampa.</translation>
    </message>
    <message>
        <source>Posez la feuille, texte vers le bas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ponha a folha, com o texto para baixo.</translation>
    </message>
    <message>
        <source>Fermez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Feche a tampa.</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>Votre papier sur la vitre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O seu papel no vidro</translation>
    </message>
    <message>
        <source>Soulevez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Levante a tampa.</translation>
    </message>
    <message>
        <source>Vos feuilles imprimées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>As suas folhas impressas</translation>
    </message>
    <message>
        <source>Regardez sous l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Veja debaixo da impressora.</translation>
    </message>
    <message>
        <source>Ce poste va vous oublier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este posto vai esquecê-lo.</translation>
    </message>
    <message>
        <source>Le site ouvert et vos mots de passe</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O site aberto e as suas palavras-passe</translation>
    </message>
    <message>
        <source>Téléphone et cartes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Telefone e cartões</translation>
    </message>
    <message>
        <source>Regardez sur la table.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Veja na mesa.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Avant de partir, reprenez tout.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Antes de sair, leve tudo.</translation>
    </message>
    <message>
        <source>Une impression attend.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Uma impressão está à espera.</translation>
    </message>
    <message>
        <source>Attendez-la, ou elle sera annulée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere por ela, ou será cancelada.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents ni imprimés ni envoyés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n documento nem impresso nem enviado</numerusform>
            <numerusform>%n documentos nem impressos nem enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Vos démarches et vos mails restent sur Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Os seus assuntos e e-mails ficam na Internet.</translation>
    </message>
    <message numerus="yes">
        <source>Vos %n documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>O seu documento</numerusform>
            <numerusform>Os seus %n&#xa0;documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O seu documento</translation>
    </message>
    <message>
        <source>Oui, j’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sim, acabei</translation>
    </message>
    <message>
        <source>Non, je continue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não, continuo</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Où est votre messagerie&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Onde está o seu e-mail?</translation>
    </message>
    <message>
        <source>Votre page %1 vous attend&#xa0;: rien n’y est perdu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A sua página %1 espera por si: nada se perde.</translation>
    </message>
    <message>
        <source>Revenir sans ouvrir mes mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar sem abrir o meu e-mail</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Votre papier est gardé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O seu papel está guardado.</translation>
    </message>
    <message>
        <source>Il est dans «&#xa0;Mes documents&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Está em «Os meus documentos».</translation>
    </message>
    <message>
        <source>Le document est gardé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O documento está guardado.</translation>
    </message>
    <message>
        <source>Le document est joint.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O documento está anexado.</translation>
    </message>
    <message>
        <source>Continuez sur le site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Continue no site.</translation>
    </message>
    <message>
        <source>C’est imprimé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Está impresso.</translation>
    </message>
    <message>
        <source>Prenez vos feuilles.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pegue nas suas folhas.</translation>
    </message>
    <message>
        <source>Vos pages vous sont rendues.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>As suas páginas foram devolvidas.</translation>
    </message>
    <message>
        <source>Dites-le aussi au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Diga também ao balcão.</translation>
    </message>
    <message>
        <source>La page s’était arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página tinha parado.</translation>
    </message>
    <message>
        <source>Elle est revenue. Vérifiez ce que vous aviez écrit.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ela voltou. Verifique o que tinha escrito.</translation>
    </message>
    <message>
        <source>Ce site est lent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este site é lento.</translation>
    </message>
    <message>
        <source>Attendez encore un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere mais um pouco.</translation>
    </message>
    <message>
        <source>Le site demande un dossier entier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O site pede uma pasta inteira.</translation>
    </message>
    <message>
        <source>Choisissez plutôt un document à la fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escolha antes um documento de cada vez.</translation>
    </message>
    <message>
        <source>Trop de pages sont ouvertes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Há demasiadas páginas abertas.</translation>
    </message>
    <message>
        <source>Revenez, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volte, e tente outra vez.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Já não há espaço.</translation>
    </message>
    <message>
        <source>Supprimez un document, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Elimine um documento, e recomece.</translation>
    </message>
    <message>
        <source>Ce document a un mot de passe.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este documento tem palavra-passe.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans «&#xa0;Mes documents&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abra-o em «Os meus documentos».</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon mot de passe.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A palavra-passe não está certa.</translation>
    </message>
    <message>
        <source>Regardez les majuscules, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Veja as maiúsculas, e tente outra vez.</translation>
    </message>
    <message>
        <source>Ce document est abîmé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este documento está danificado.</translation>
    </message>
    <message>
        <source>Demandez-en un nouveau.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Peça um novo.</translation>
    </message>
    <message>
        <source>Ce document reste trop lourd.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este documento continua pesado.</translation>
    </message>
    <message>
        <source>Ce fichier ne se lit pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este ficheiro não se lê aqui.</translation>
    </message>
    <message>
        <source>Demandez-le en PDF.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Peça-o em PDF.</translation>
    </message>
    <message>
        <source>Ce document a plus de 500 pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este documento tem mais de 500 páginas.</translation>
    </message>
    <message>
        <source>Demandez-le en plusieurs parties.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Peça-o em várias partes.</translation>
    </message>
    <message>
        <source>Ce document est trop lourd à lire.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este documento é pesado demais para ler.</translation>
    </message>
    <message>
        <source>Essayez encore, ou demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tente outra vez, ou pergunte no balcão.</translation>
    </message>
    <message>
        <source>Le document n’est pas arrivé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O documento não chegou.</translation>
    </message>
    <message>
        <source>Essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tente outra vez.</translation>
    </message>
    <message>
        <source>Cette page ne s’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esta página não se imprime.</translation>
    </message>
    <message>
        <source>Essayez le bouton «&#xa0;Imprimer&#xa0;» du site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tente o botão «Imprimer» do site.</translation>
    </message>
    <message>
        <source>Le son ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O som não funciona.</translation>
    </message>
    <message>
        <source>Demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pergunte no balcão.</translation>
    </message>
</context>
<context>
    <name>NoDocuments</name>
    <message>
        <source>Vous n’avez pas encore de document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ainda não tem documentos.</translation>
    </message>
    <message>
        <source>Scannez un papier, ou prenez un fichier sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Digitalize um papel, ou traga um ficheiro de um site.</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Digitalizar um papel</translation>
    </message>
    <message>
        <source>Ouvrir un site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abrir um site</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Aucun service trouvé pour «&#xa0;%1&#xa0;»</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Nenhum serviço encontrado para « %1 »</translation>
    </message>
    <message>
        <source>Essayez un autre mot, ou répondez à quelques questions.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tente outra palavra, ou responda a algumas perguntas.</translation>
    </message>
    <message>
        <source>Voir par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ver por onde começar</translation>
    </message>
    <message>
        <source>Demander de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>Voir tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ver todos os serviços</translation>
    </message>
</context>
<context>
    <name>OnTheGlass</name>
    <message>
        <source>Votre papier est sur la vitre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O seu papel está no vidro</translation>
    </message>
    <message>
        <source>Pensez à le reprendre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não se esqueça dele.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>Ce poste ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este posto não funciona.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A culpa não é sua.</translation>
    </message>
    <message>
        <source>Demandez au guichet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pergunte no balcão</translation>
    </message>
    <message>
        <source>Montrez cet écran.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mostre este ecrã.</translation>
    </message>
    <message>
        <source>Prenez le Wi-Fi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Use o Wi-Fi</translation>
    </message>
    <message>
        <source>Réseau&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Rede: %1</translation>
    </message>
    <message>
        <source>Pour l’agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Para o funcionário</translation>
    </message>
    <message>
        <source>Agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Funcionário</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Voici par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Comece por aqui</translation>
    </message>
    <message>
        <source>Allez sur ces sites, dans l’ordre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vá a estes sites, por esta ordem</translation>
    </message>
    <message>
        <source>Préparez ceci</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Prepare isto</translation>
    </message>
    <message>
        <source>Appelez, si vous êtes bloqué</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Telefone, se ficar bloqueado</translation>
    </message>
    <message>
        <source>Près d’ici, on vous aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Perto daqui, ajudam-no</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Chamar alguém</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Aperçu de la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imagem da página</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message numerus="yes">
        <source>%n pages gratuites</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;página grátis</numerusform>
            <numerusform>%n&#xa0;páginas grátis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photocopy</name>
    <message>
        <source>Le scanner lit votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O scanner lê o seu papel.</translation>
    </message>
    <message>
        <source>Retournez votre carte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vire o seu cartão.</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Fotocopiar</translation>
    </message>
    <message>
        <source>Laissez le couvercle fermé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Deixe a tampa fechada.</translation>
    </message>
    <message>
        <source>Posez l’autre côté sur la vitre, puis fermez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ponha o outro lado no vidro e feche a tampa.</translation>
    </message>
    <message>
        <source>La copie sort tout de suite de l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A cópia sai logo da impressora.</translation>
    </message>
    <message>
        <source>Que copiez-vous&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O que vai copiar?</translation>
    </message>
    <message>
        <source>Une feuille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Uma folha</translation>
    </message>
    <message>
        <source>Carte, 2 côtés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cartão, 2 lados</translation>
    </message>
    <message>
        <source>Quels côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Que lados?</translation>
    </message>
    <message>
        <source>Un côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Um lado</translation>
    </message>
    <message>
        <source>Les deux</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Os dois</translation>
    </message>
    <message>
        <source>Combien de copies&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Quantas cópias?</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Copier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copier l’autre côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Copiar o outro lado</translation>
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
        <translation>A sua cópia está pronta.</translation>
    </message>
    <message>
        <source>Vos copies sont prêtes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>As suas cópias estão prontas.</translation>
    </message>
    <message>
        <source>Faire une autre copie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Fazer outra cópia</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Onde encontrar ajuda</translation>
    </message>
    <message>
        <source>Ce sont les heures habituelles. Un jour férié, téléphonez d’abord.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>São as horas habituais. Num feriado, telefone primeiro.</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar à ajuda</translation>
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
        <translation>Escolher outro documento</translation>
    </message>
    <message>
        <source>Imprimer autre chose</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir outra coisa</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>La page du site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página do site</translation>
    </message>
    <message>
        <source>Que voulez-vous imprimer&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O que quer imprimir?</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Que s’est-il passé&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O que aconteceu?</translation>
    </message>
    <message>
        <source>Nous vous rendons vos pages, une fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Devolvemos as suas páginas, uma vez.</translation>
    </message>
    <message>
        <source>C’est mal imprimé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Está mal impresso</translation>
    </message>
    <message>
        <source>Tout va bien</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Está tudo bem</translation>
    </message>
    <message>
        <source>Rien n’est sorti</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não saiu nada</translation>
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
        <translation>O seu documento vai para a impressora.</translation>
    </message>
    <message>
        <source>Nous préparons votre document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Preparamos o seu documento.</translation>
    </message>
    <message>
        <source>L’imprimante a votre document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A impressora tem o seu documento.</translation>
    </message>
    <message>
        <source>Page %1 sur %2.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página %1 de %2.</translation>
    </message>
    <message>
        <source>L’imprimante travaille.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A impressora trabalha.</translation>
    </message>
    <message>
        <source>L’impression est arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A impressão parou.</translation>
    </message>
    <message>
        <source>En attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A imprimir…</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message numerus="yes">
        <source>sur %n feuilles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>em %n folha</numerusform>
            <numerusform>em %n folhas</numerusform>
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
        <translation>É a primeira página.</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página seguinte</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>É a última página.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Combien de copies&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Quantas cópias?</translation>
    </message>
    <message>
        <source>Quelles pages&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Que páginas?</translation>
    </message>
    <message>
        <source>Lesquelles&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Quais?</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: 1-3, 5</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Exemplo: 1-3, 5</translation>
    </message>
    <message>
        <source>Quelle taille&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Que tamanho?</translation>
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
        <translation>No papel</translation>
    </message>
    <message>
        <source>Tout</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Texte seul</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Só o texto</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Je choisis</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Eu escolho</translation>
    </message>
    <message>
        <source>Quel côté&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Que lado do papel?</translation>
    </message>
    <message>
        <source>Un seul côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Só um lado</translation>
    </message>
    <message>
        <source>Les deux côtés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Os dois lados</translation>
    </message>
    <message>
        <source>L’imprimante est prête</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A impressora está pronta</translation>
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
        <translation>Está impresso.</translation>
    </message>
    <message>
        <source>Imprimer autre chose</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir outra coisa</translation>
    </message>
    <message>
        <source>Attendez quelques secondes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere alguns segundos.</translation>
    </message>
    <message>
        <source>Vos feuilles arrivent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>As suas folhas vêm aí.</translation>
    </message>
    <message>
        <source>Prenez vos feuilles à l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pegue nas suas folhas na impressora.</translation>
    </message>
    <message>
        <source>Rien d’autre ne sortira.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não sai mais nada.</translation>
    </message>
    <message>
        <source>Votre document attend.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O seu documento espera.</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tentar outra vez</translation>
    </message>
    <message>
        <source>Un problème&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Um problema?</translation>
    </message>
    <message>
        <source>Arrêter l’impression</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Parar a impressão</translation>
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
        <translation>Pergunta %1 de %2</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não sei</translation>
    </message>
</context>
<context>
    <name>RaisedHand</name>
    <message>
        <source>Une personne du bureau est prévenue.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Uma pessoa deste posto foi avisada.</translation>
    </message>
    <message>
        <source>Personne n’est encore venu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ainda não veio ninguém.</translation>
    </message>
    <message>
        <source>Téléphonez au %1.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Telefone para %1.</translation>
    </message>
    <message>
        <source>Restez ici&#xa0;: on vous voit de loin.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Fique aqui: vê-se de longe.</translation>
    </message>
    <message>
        <source>Ouvert maintenant&#xa0;: %1, %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Aberto agora: %1, %2</translation>
    </message>
    <message>
        <source>Allez au guichet. Votre page reste ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vá ao balcão. A sua página fica aberta.</translation>
    </message>
    <message>
        <source>Quelqu’un est venu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Veio alguém</translation>
    </message>
    <message>
        <source>Appeler encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Chamar de novo</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Reduzir</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>bouton</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>botão</translation>
    </message>
    <message>
        <source>zone à remplir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>campo a preencher</translation>
    </message>
    <message>
        <source>choix</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>escolha</translation>
    </message>
    <message>
        <source>case</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>caixa</translation>
    </message>
    <message>
        <source>choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>pas choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>não escolhido</translation>
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
        <translation>ligação</translation>
    </message>
    <message>
        <source>mot de passe à écrire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>palavra-passe a escrever</translation>
    </message>
    <message>
        <source>bouton pour joindre un document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>botão para juntar um documento</translation>
    </message>
    <message>
        <source>liste</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>lista</translation>
    </message>
    <message>
        <source>image</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>imagem</translation>
    </message>
    <message>
        <source>attention</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>atenção</translation>
    </message>
    <message>
        <source>coché</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>assinalado</translation>
    </message>
    <message>
        <source>pas coché</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>não assinalado</translation>
    </message>
    <message>
        <source>pas possible maintenant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>não é possível agora</translation>
    </message>
    <message>
        <source>obligatoire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>à corriger</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>a corrigir</translation>
    </message>
    <message>
        <source>déjà rempli</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>já preenchido</translation>
    </message>
    <message>
        <source>vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Il n’y a plus rien de ce côté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não há mais nada deste lado.</translation>
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
            <numerusform>%n campo ou botão</numerusform>
            <numerusform>%n campos ou botões</numerusform>
        </translation>
    </message>
    <message>
        <source>F2&#xa0;: la suite. F4&#xa0;: la prochaine case. F8&#xa0;: répéter.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>F2: a seguir. F4: próximo campo. F8: repetir.</translation>
    </message>
    <message>
        <source>Lire à voix haute&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ler em voz alta?</translation>
    </message>
    <message>
        <source>On vous entendra autour de vous. Avec un casque, vous seul entendez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Quem está à volta vai ouvir. Com auscultadores, só você ouve.</translation>
    </message>
    <message>
        <source>Oui, lire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sim, ler</translation>
    </message>
    <message>
        <source>Non, ne pas lire mes papiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não, não ler os meus papéis</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Gardé dans «&#xa0;Mes&#xa0;documents&#xa0;»</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guardado em «Os meus documentos»</translation>
    </message>
    <message>
        <source>Revenir au site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar ao site</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar</translation>
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
        <translation>É a primeira página.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Page d’après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página a seguir</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>É a última página.</translation>
    </message>
    <message>
        <source>Page plus petite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página mais pequena</translation>
    </message>
    <message>
        <source>La page a sa taille normale.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página tem o tamanho normal.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Taille de la page&#xa0;: %1 %</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tamanho da página: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Page plus grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página maior</translation>
    </message>
    <message>
        <source>La page ne peut pas grandir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página não pode ser maior.</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Procurar uma palavra</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Le mot d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A palavra anterior</translation>
    </message>
    <message>
        <source>Je cherche…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A procurar…</translation>
    </message>
    <message>
        <source>Ce mot n’est pas dans le document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esta palavra não está no documento.</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Le mot d’après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A palavra seguinte</translation>
    </message>
</context>
<context>
    <name>ReaderLock</name>
    <message>
        <source>Mot de passe du document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Palavra-passe do documento</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Revenir sans l’ouvrir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar sem o abrir</translation>
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
        <translation>%1, às %2</translation>
    </message>
    <message>
        <source>Personne ne répondait.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ninguém respondia.</translation>
    </message>
    <message>
        <source>L’écran n’a pas été rouvert avec ses chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O ecrã não foi reaberto com os seus algarismos.</translation>
    </message>
    <message>
        <source>La personne d’avant est partie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A pessoa de antes saiu.</translation>
    </message>
    <message>
        <source>Un agent a tout arrêté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Um funcionário parou tudo.</translation>
    </message>
    <message>
        <source>Appelez un agent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Chame um funcionário.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O posto parou. Tudo está apagado.</translation>
    </message>
    <message>
        <source>Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tudo está apagado.</translation>
    </message>
    <message>
        <source>Un contrôle n’est pas réussi.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Um controlo não está correto.</translation>
    </message>
    <message>
        <source>Merci, et bonne journée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Obrigado, e bom dia.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A culpa não é sua.</translation>
    </message>
    <message>
        <source>Avant de partir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Antes de sair</translation>
    </message>
    <message>
        <source>Tout s’est fermé d’un coup.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tudo fechou de repente.</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer, ou demander au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pode recomeçar, ou perguntar no balcão.</translation>
    </message>
    <message>
        <source>La vitre du scanner&#xa0;: nous ne la voyons pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O vidro do scanner: não o vemos.</translation>
    </message>
    <message>
        <source>Regardez vous-même. Soulevez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Veja com os seus olhos. Levante a tampa.</translation>
    </message>
    <message>
        <source>Regardez vous-même.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Veja com os seus olhos.</translation>
    </message>
    <message>
        <source>Vos démarches et vos mails restent sur Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Os seus assuntos e e-mails ficam na Internet.</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Acabei</translation>
    </message>
    <message>
        <source>Cacher les contrôles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esconder os controlos</translation>
    </message>
    <message>
        <source>Voir les contrôles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ver os controlos</translation>
    </message>
    <message>
        <source>Je recommence</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Recomeço</translation>
    </message>
    <message>
        <source>Je viens d’arriver</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Acabei de chegar</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Le scanner lit votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O scanner lê o seu papel.</translation>
    </message>
    <message>
        <source>La page est blanche.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página está em branco.</translation>
    </message>
    <message>
        <source>On lit bien la page %1&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página %1 lê-se bem?</translation>
    </message>
    <message>
        <source>On lit bien la page&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Lê-se bem a página?</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Digitalizar um papel</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sont arrivées.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Chegou %n página.</numerusform>
            <numerusform>Chegaram %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laissez le couvercle fermé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Deixe a tampa fechada.</translation>
    </message>
    <message>
        <source>Posez la feuille dans l’autre sens, texte vers le bas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ponha a folha ao contrário, com o texto para baixo.</translation>
    </message>
    <message>
        <source>Regardez les chiffres et les bords.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Veja os números e as margens.</translation>
    </message>
    <message>
        <source>Votre papier devient un fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O seu papel passa a ser um ficheiro.</translation>
    </message>
    <message>
        <source>Plusieurs feuilles&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Várias folhas?</translation>
    </message>
    <message>
        <source>Mettez-les dans le bac du dessus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ponha-as no tabuleiro de cima.</translation>
    </message>
    <message>
        <source>Quels côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Que lados?</translation>
    </message>
    <message>
        <source>Un côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Um lado</translation>
    </message>
    <message>
        <source>Les deux</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Os dois</translation>
    </message>
    <message>
        <source>La page est supprimée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página foi apagada.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages blanches enlevées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n página em branco retirada</numerusform>
            <numerusform>%n páginas em branco retiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>La remettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar a pôr</translation>
    </message>
    <message>
        <source>Les remettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar a pôr</translation>
    </message>
    <message>
        <source>Vos feuilles ont deux côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>As suas folhas têm dois lados?</translation>
    </message>
    <message>
        <source>Remettez le tas, retourné, dans le bac.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ponha o monte, virado, no tabuleiro.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Lancer le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ligar o scanner</translation>
    </message>
    <message>
        <source>Garder</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ajouter l’autre côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Juntar o outro lado</translation>
    </message>
    <message>
        <source>Ajouter une page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Juntar uma página</translation>
    </message>
    <message>
        <source>Gardez d’abord ces pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guarde primeiro estas páginas.</translation>
    </message>
    <message>
        <source>Recommencer la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Repetir a página</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Arrêter le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Parar o scanner</translation>
    </message>
</context>
<context>
    <name>ScanHeap</name>
    <message>
        <source>La page %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página %1</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Rodar</translation>
    </message>
    <message>
        <source>Tourner la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Rodar a página</translation>
    </message>
    <message>
        <source>Garder les bords</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Manter as margens</translation>
    </message>
    <message>
        <source>Couper les bords</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cortar as margens</translation>
    </message>
    <message>
        <source>Ne pas redresser</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não endireitar</translation>
    </message>
    <message>
        <source>Redresser</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Endireitar</translation>
    </message>
    <message>
        <source>Mettre la page avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pôr a página antes</translation>
    </message>
    <message>
        <source>C’est déjà la première page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Já é a primeira página.</translation>
    </message>
    <message>
        <source>Mettre la page après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pôr a página depois</translation>
    </message>
    <message>
        <source>C’est déjà la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Já é a última página.</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Supprimer la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Apagar a página</translation>
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
        <translation>Página lida</translation>
    </message>
    <message>
        <source>%1&#xa0;% de la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1&#xa0;% da página</translation>
    </message>
    <message>
        <source>Le scanner se prépare…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O scanner prepara-se…</translation>
    </message>
</context>
<context>
    <name>ScanWeight</name>
    <message>
        <source>Poids du fichier&#xa0;: %1&#xa0;Mo sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Peso do ficheiro: %1&#xa0;MB de %2</translation>
    </message>
    <message>
        <source>Poids du fichier&#xa0;: %1&#xa0;Mo</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Peso do ficheiro: %1&#xa0;MB</translation>
    </message>
    <message>
        <source>Le site accepte ce fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O site aceita este ficheiro.</translation>
    </message>
    <message>
        <source>C’est trop lourd pour ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>É pesado demais para este site.</translation>
    </message>
</context>
<context>
    <name>ScannedPaper</name>
    <message>
        <source>La page arrive</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página vem aí</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Clavier à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Teclado no ecrã</translation>
    </message>
    <message>
        <source>Majuscules bloquées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Maiúsculas bloqueadas</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Maiúscula</translation>
    </message>
    <message>
        <source>Effacer la dernière lettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Apagar a última letra</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Algarismos e sinais</translation>
    </message>
    <message>
        <source>Clavier&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Teclado: %1</translation>
    </message>
    <message>
        <source>Espace</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espaço</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Effacer ce que j’ai écrit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Apagar o que escrevi</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Já não há papel.</translation>
    </message>
    <message>
        <source>Demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pergunte no balcão.</translation>
    </message>
    <message>
        <source>Il reste peu de papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Há pouco papel.</translation>
    </message>
    <message>
        <source>Vous pouvez imprimer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pode imprimir.</translation>
    </message>
    <message>
        <source>Une feuille est coincée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Uma folha está presa.</translation>
    </message>
    <message>
        <source>Demandez au guichet. Ne tirez pas dessus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pergunte no balcão. Não puxe por ela.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A impressora está aberta.</translation>
    </message>
    <message>
        <source>Refermez le capot.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Feche a tampa.</translation>
    </message>
    <message>
        <source>Le bac à papier est sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A gaveta do papel está fora.</translation>
    </message>
    <message>
        <source>Poussez le bac jusqu’au fond.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Empurre a gaveta até ao fundo.</translation>
    </message>
    <message>
        <source>Trop de feuilles attendent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Há demasiadas folhas em espera.</translation>
    </message>
    <message>
        <source>Prenez les feuilles déjà sorties.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pegue nas folhas que já saíram.</translation>
    </message>
    <message>
        <source>Il n’y a plus d’encre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Já não há tinta.</translation>
    </message>
    <message>
        <source>Il reste peu d’encre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Há pouca tinta.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A impressora não responde.</translation>
    </message>
    <message>
        <source>Attendez un peu, puis demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere um pouco, e pergunte no balcão.</translation>
    </message>
    <message>
        <source>L’imprimante est éteinte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A impressora está desligada.</translation>
    </message>
    <message>
        <source>Demandez au guichet de l’allumer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Peça no balcão para a ligarem.</translation>
    </message>
    <message>
        <source>L’imprimante est occupée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A impressora está ocupada.</translation>
    </message>
    <message>
        <source>Attendez un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere um pouco.</translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A impressora está quente demais.</translation>
    </message>
    <message>
        <source>Attendez quelques minutes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere alguns minutos.</translation>
    </message>
    <message>
        <source>L’imprimante est en pause.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A impressora está em pausa.</translation>
    </message>
    <message>
        <source>Ce poste n’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este posto não imprime.</translation>
    </message>
    <message>
        <source>Gardez votre document sur une clé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Guarde o seu documento numa pen USB.</translation>
    </message>
    <message>
        <source>L’impression ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A impressão não funciona.</translation>
    </message>
    <message>
        <source>Demandez au guichet. Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Pergunte no balcão. A culpa não é sua.</translation>
    </message>
    <message>
        <source>Votre document n’est pas sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O seu documento não saiu.</translation>
    </message>
    <message>
        <source>Essayez encore. Sinon, demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tente outra vez. Senão, pergunte no balcão.</translation>
    </message>
    <message>
        <source>L’imprimante s’est arrêtée en route.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A impressora parou a meio.</translation>
    </message>
    <message>
        <source>Regardez les feuilles sorties, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Veja as folhas que saíram e tente outra vez.</translation>
    </message>
    <message>
        <source>Ce document ne s’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este documento não se imprime.</translation>
    </message>
    <message>
        <source>Ouvrez-le, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abra-o, e tente outra vez.</translation>
    </message>
    <message>
        <source>Aucune page n’est choisie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Nenhuma página está escolhida.</translation>
    </message>
    <message>
        <source>Écrivez par exemple&#xa0;: 1-3, 5.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escreva por exemplo: 1-3, 5.</translation>
    </message>
    <message>
        <source>Écrivez seulement des numéros de page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escreva só números de página.</translation>
    </message>
    <message>
        <source>Ce document n’a pas toutes ces pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este documento não tem todas essas páginas.</translation>
    </message>
    <message>
        <source>Vous avez utilisé vos pages gratuites.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Já usou as suas páginas grátis.</translation>
    </message>
    <message>
        <source>Demandez au guichet pour en avoir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Peça mais no balcão.</translation>
    </message>
    <message>
        <source>Ce poste ne scanne pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este posto não digitaliza.</translation>
    </message>
    <message>
        <source>Le scanner ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O scanner não responde.</translation>
    </message>
    <message>
        <source>Le scanner est occupé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O scanner está ocupado.</translation>
    </message>
    <message>
        <source>Attendez un peu, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere um pouco, e recomece.</translation>
    </message>
    <message>
        <source>Le scanner est ouvert.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O scanner está aberto.</translation>
    </message>
    <message>
        <source>Fermez le couvercle, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Feche a tampa, e recomece.</translation>
    </message>
    <message>
        <source>Le scanner ne voit pas de feuille.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O scanner não vê nenhuma folha.</translation>
    </message>
    <message>
        <source>Posez votre feuille, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ponha a sua folha, e recomece.</translation>
    </message>
    <message>
        <source>Le scanner met trop de temps.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O scanner demora demais.</translation>
    </message>
    <message>
        <source>Recommencez la page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Repita a página.</translation>
    </message>
    <message>
        <source>La page n’est pas entière.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página não está inteira.</translation>
    </message>
    <message>
        <source>Le scanner n’est pas autorisé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O scanner não está autorizado.</translation>
    </message>
    <message>
        <source>Le scanner s’est arrêté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O scanner parou.</translation>
    </message>
    <message>
        <source>Internet ne marche pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A Internet não funciona aqui.</translation>
    </message>
    <message>
        <source>Attendez un peu, ou demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere um pouco, ou pergunte no balcão.</translation>
    </message>
    <message>
        <source>Ce site ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este site não responde.</translation>
    </message>
    <message>
        <source>Essayez encore dans quelques minutes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tente outra vez dentro de minutos.</translation>
    </message>
    <message>
        <source>Ce site n’est pas ouvert ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este site não abre aqui.</translation>
    </message>
    <message>
        <source>Revenez, puis choisissez un autre site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volte, e escolha outro site.</translation>
    </message>
    <message>
        <source>Ce site met trop de temps à répondre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este site demora demais a responder.</translation>
    </message>
    <message>
        <source>La page n’est pas arrivée en entier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página não chegou inteira.</translation>
    </message>
    <message>
        <source>Essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tente outra vez.</translation>
    </message>
    <message>
        <source>Ce site tourne en rond.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este site anda às voltas.</translation>
    </message>
    <message>
        <source>Revenez, puis recommencez au début.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volte, e recomece do princípio.</translation>
    </message>
    <message>
        <source>Cette page n’est plus valable.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esta página já não é válida.</translation>
    </message>
    <message>
        <source>Revenez, puis recommencez au début du site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volte, e recomece do princípio do site.</translation>
    </message>
    <message>
        <source>Ce site a un problème.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este site tem um problema.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute. Essayez plus tard.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A culpa não é sua. Tente mais tarde.</translation>
    </message>
    <message>
        <source>Cette page est réservée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esta página é reservada.</translation>
    </message>
    <message>
        <source>Elle ne s’ouvre pas ici. Revenez en arrière.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não abre aqui. Volte atrás.</translation>
    </message>
    <message>
        <source>Cette messagerie refuse ce poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este e-mail recusa este posto.</translation>
    </message>
    <message>
        <source>Lisez vos mails sur votre téléphone, ou choisissez une autre messagerie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Leia o e-mail no seu telefone, ou escolha outro e-mail.</translation>
    </message>
    <message>
        <source>Ce site n’est pas sûr.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este site não é seguro.</translation>
    </message>
    <message>
        <source>Revenez. N’écrivez rien sur ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Volte. Não escreva nada neste site.</translation>
    </message>
    <message>
        <source>Ce fichier est trop lourd.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este ficheiro é pesado demais.</translation>
    </message>
    <message>
        <source>Demandez un fichier plus petit.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Peça um ficheiro mais pequeno.</translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este ficheiro não abre aqui.</translation>
    </message>
    <message>
        <source>Choisissez un document ou une photo.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escolha um documento ou uma fotografia.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O posto parou. Tudo está apagado.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute. Vous pouvez recommencer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A culpa não é sua. Pode recomeçar.</translation>
    </message>
    <message>
        <source>Cette page s’est arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esta página parou.</translation>
    </message>
    <message>
        <source>Ouvrez-la encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abra-a outra vez.</translation>
    </message>
    <message>
        <source>Quelque chose n’a pas marché.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Alguma coisa não funcionou.</translation>
    </message>
    <message>
        <source>%1 (contrôle «&#xa0;%2&#xa0;»)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 (controlo «%2»)</translation>
    </message>
    <message>
        <source>Le fichier du poste a une erreur&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O ficheiro do posto tem um erro: %1</translation>
    </message>
    <message>
        <source>Le catalogue a une erreur&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O catálogo tem um erro: %1</translation>
    </message>
    <message>
        <source>Internet&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Internet: %1</translation>
    </message>
    <message>
        <source>La session ne démarre pas. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A sessão não arranca. Reinicie o posto.</translation>
    </message>
    <message>
        <source>Contrôle&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Controlo: %1</translation>
    </message>
    <message>
        <source>ça marche.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>funciona.</translation>
    </message>
    <message>
        <source>le réseau demande de se connecter sur une page. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>a rede pede para entrar numa página. Avise o suporte.</translation>
    </message>
    <message>
        <source>le proxy demande un mot de passe. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>o proxy pede uma palavra-passe. Avise o suporte.</translation>
    </message>
    <message>
        <source>pas de réponse. Vérifiez la box et son câble. Imprimer et scanner marchent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>sem resposta. Verifique o router e o cabo. Imprimir e digitalizar funcionam.</translation>
    </message>
    <message>
        <source>pas contrôlé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>não controlado.</translation>
    </message>
    <message>
        <source>Des programmes de la session vivent encore. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Há programas da sessão ainda vivos. Reinicie o posto.</translation>
    </message>
    <message>
        <source>Des impressions restent en attente. Éteignez l’imprimante, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Há impressões em espera. Desligue a impressora, e reinicie o posto.</translation>
    </message>
    <message>
        <source>Le service d’impression ne répond pas. Attendez une minute, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O serviço de impressão não responde. Espere um minuto, e reinicie o posto.</translation>
    </message>
    <message>
        <source>Le service d’impression n’a pas redémarré. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O serviço de impressão não reiniciou. Reinicie o posto.</translation>
    </message>
    <message>
        <source>Le copier-coller n’a pas pu être vérifié. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não foi possível verificar o copiar e colar. Reinicie o posto.</translation>
    </message>
    <message>
        <source>Une numérisation continue. Débranchez le scanner, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Uma digitalização continua. Desligue o scanner, e reinicie o posto.</translation>
    </message>
    <message>
        <source>Des fichiers ont changé hors de la session. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Há ficheiros que mudaram fora da sessão. Avise o suporte.</translation>
    </message>
    <message>
        <source>Un contrôle de l’effacement n’est pas réussi. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Um controlo do apagamento não está correto. Reinicie o posto.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Il faut un téléphone pour recevoir un code.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>É preciso um telefone para receber um código.</translation>
    </message>
    <message>
        <source>Il faut un téléphone avec une identité numérique.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>É preciso um telefone com identidade digital.</translation>
    </message>
    <message>
        <source>Il faut un téléphone portable.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>É preciso um telemóvel.</translation>
    </message>
    <message>
        <source>Site officiel&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Site oficial: %1</translation>
    </message>
    <message>
        <source>%1 minutes environ</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Cerca de %1 minutos</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O que quer fazer?</translation>
    </message>
    <message>
        <source>Préparez ceci</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Prepare isto</translation>
    </message>
    <message>
        <source>Ouvrir le site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abrir o site</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Chamar alguém</translation>
    </message>
    <message>
        <source>Le téléphone de ce service</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O telefone deste serviço</translation>
    </message>
    <message>
        <source>Pour entrer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Para entrar</translation>
    </message>
    <message>
        <source>Le site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O site</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Revenir à la page d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar à página anterior</translation>
    </message>
    <message>
        <source>Revenir à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar a %1</translation>
    </message>
    <message>
        <source>Une autre page s’est ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abriu-se outra página.</translation>
    </message>
    <message>
        <source>Ce site est lent. Attendez encore un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este site é lento. Espere mais um pouco.</translation>
    </message>
    <message>
        <source>La page arrive…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página vem aí…</translation>
    </message>
    <message>
        <source>Mes mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O meu e-mail</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Ne plus attendre la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não esperar mais pela página</translation>
    </message>
    <message>
        <source>Recharger</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Recharger la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Recarregar a página</translation>
    </message>
    <message>
        <source>Page plus petite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página mais pequena</translation>
    </message>
    <message>
        <source>La page a sa taille normale.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página tem o tamanho normal.</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Taille de la page&#xa0;: %1&#xa0;%</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tamanho da página: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Page plus grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Página maior</translation>
    </message>
    <message>
        <source>La page ne peut pas grandir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página não pode ser maior.</translation>
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
        <translation>Não há página para imprimir.</translation>
    </message>
    <message>
        <source>La page arrive</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A página vem aí</translation>
    </message>
    <message>
        <source>Vos documents sont toujours là.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Os seus documentos continuam aqui.</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tentar outra vez</translation>
    </message>
    <message>
        <source>Choisir une autre messagerie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escolher outro e-mail</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Le site demande un document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O site pede um documento.</translation>
    </message>
    <message>
        <source>Vous quittez le site officiel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vai sair do site oficial.</translation>
    </message>
    <message>
        <source>Quitter cette page&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sair desta página?</translation>
    </message>
    <message>
        <source>Le site vous dit&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O site diz:</translation>
    </message>
    <message>
        <source>Le site vous demande&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O site pergunta:</translation>
    </message>
    <message>
        <source>Choisissez-le dans vos documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escolha-o nos seus documentos.</translation>
    </message>
    <message>
        <source>Vous n’en avez pas encore ici. Scannez votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ainda não tem nenhum aqui. Digitalize o seu papel.</translation>
    </message>
    <message>
        <source>Vous allez sur %1. Ce n’est pas un site officiel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Vai para %1. Não é um site oficial.</translation>
    </message>
    <message>
        <source>Ce que vous avez écrit sera peut-être perdu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O que escreveu pode perder-se.</translation>
    </message>
    <message>
        <source>Votre réponse</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>A sua resposta</translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Escolher um documento</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Digitalizar um papel</translation>
    </message>
    <message>
        <source>Rester sur le site officiel</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ficar no site oficial</translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ficar na página</translation>
    </message>
    <message>
        <source>J’ai compris</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Compreendi</translation>
    </message>
    <message>
        <source>Valider</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Oui, d’accord</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sim, concordo</translation>
    </message>
    <message>
        <source>Aller sur l’autre site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ir para o outro site</translation>
    </message>
    <message>
        <source>Quitter la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Sair da página</translation>
    </message>
    <message>
        <source>Non, annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Não, cancelar</translation>
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
        <translation>O que lhe aconteceu?</translation>
    </message>
</context>
<context>
    <name>StaffWindow</name>
    <message>
        <source>Ce poste n’a pas encore de code d’agent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Este posto ainda não tem código de funcionário.</translation>
    </message>
    <message>
        <source>Installez-en un avec&#xa0;: kiosk provision</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Instale um com: kiosk provision</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Todos os serviços</translation>
    </message>
    <message>
        <source>Par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Por onde começar</translation>
    </message>
    <message>
        <source>Site non ouvert ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Site que não abre aqui</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Digitalizar</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Fotocopiar</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Os meus documentos</translation>
    </message>
    <message>
        <source>Mon document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O meu documento</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Onde encontrar ajuda</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Wi-Fi grátis</translation>
    </message>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>As palavras da Internet</translation>
    </message>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Com o teclado</translation>
    </message>
    <message>
        <source>Le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O teclado</translation>
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
        <translation>O posto prepara-se.</translation>
    </message>
    <message>
        <source>Attendez un instant.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere um momento.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Passo %1 de %2</translation>
    </message>
</context>
<context>
    <name>TextInputField</name>
    <message>
        <source>Les majuscules sont bloquées. Appuyez une fois sur la touche «&#xa0;Verr. Maj&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>As maiúsculas estão bloqueadas. Carregue uma vez na tecla « Verr. Maj ».</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Reçu d’effacement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Recibo de apagamento</translation>
    </message>
    <message>
        <source>%1 sur %2 contrôles réussis</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 de %2 controlos corretos</translation>
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
        <translation>O recibo está a imprimir.</translation>
    </message>
    <message>
        <source>Prenez votre reçu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Leve o seu recibo.</translation>
    </message>
    <message>
        <source>Le reçu n’est pas sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O recibo não saiu.</translation>
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
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>J’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Acabei</translation>
    </message>
    <message>
        <source>Site officiel</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Site oficial</translation>
    </message>
    <message>
        <source>Votre messagerie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O seu e-mail</translation>
    </message>
    <message>
        <source>Autre site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Outro site</translation>
    </message>
    <message>
        <source>Barre du haut</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Barra de cima</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Retour</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar</translation>
    </message>
    <message numerus="yes">
        <source>Il vous reste %n minutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Resta-lhe %n&#xa0;minuto</numerusform>
            <numerusform>Restam-lhe %n&#xa0;minutos</numerusform>
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
        <translation>Wi-Fi gratuito no seu telefone</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Voltar à ajuda</translation>
    </message>
    <message>
        <source>Code à montrer à l’appareil photo de votre téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Código para mostrar à câmara do seu telefone</translation>
    </message>
    <message>
        <source>Ouvrez l’appareil photo de votre téléphone.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Abra a câmara do seu telefone.</translation>
    </message>
    <message>
        <source>Montrez-lui ce carré, puis touchez la ligne qui apparaît.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Mostre-lhe este quadrado e toque na linha que aparece.</translation>
    </message>
    <message>
        <source>Ou choisissez vous-même ce réseau&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ou escolha esta rede:</translation>
    </message>
    <message>
        <source>Ou choisissez ce réseau et tapez ce mot de passe&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ou escolha esta rede e escreva esta palavra-passe:</translation>
    </message>
</context>
<context>
    <name>Wiping</name>
    <message>
        <source>Le poste efface tout.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O posto apaga tudo.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>O posto parou. A culpa não é sua.</translation>
    </message>
    <message>
        <source>Attendez un instant.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Espere um momento.</translation>
    </message>
</context>
</TS>
