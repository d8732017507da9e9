<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="fr">
<context>
    <name>Attract</name>
    <message>
        <source>Écran d’attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Екран очікування</translation>
    </message>
    <message>
        <source>Ce poste est libre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей комп’ютер вільний</translation>
    </message>
    <message>
        <source>Ce que l’on peut faire ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Що тут можна зробити</translation>
    </message>
    <message>
        <source>Faire une démarche</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Оформити справу</translation>
    </message>
    <message>
        <source>Lire ses mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Читати пошту</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканувати</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Безкоштовний Wi-Fi</translation>
    </message>
    <message>
        <source>%1&#xa0;: pas encore relu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1: ще не перевірено</translation>
    </message>
    <message>
        <source>Autres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Інші</translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Інші мови</translation>
    </message>
    <message>
        <source>Silence</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Тиша</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Анімація</translation>
    </message>
    <message>
        <source>Reprendre l’animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Увімкнути анімацію</translation>
    </message>
    <message>
        <source>Arrêter l’animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зупинити анімацію</translation>
    </message>
    <message>
        <source>Agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Працівник</translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Ce site n’est pas ouvert ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей сайт тут не відкривається.</translation>
    </message>
    <message>
        <source>Le service officiel, lui, s’ouvre sur ce poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Офіційна служба на цьому комп’ютері відкривається.</translation>
    </message>
    <message>
        <source>Ce poste ouvre les sites utiles à vos démarches.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей комп’ютер відкриває сайти, потрібні для ваших справ.</translation>
    </message>
    <message>
        <source>Le service officiel&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Офіційна служба: %1</translation>
    </message>
    <message>
        <source>Revenir au site %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад до сайту %1</translation>
    </message>
    <message>
        <source>Voir les sites ouverts ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Які сайти тут відкриваються</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Покликати когось</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Aucun service trouvé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Служб не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>%n services trouvés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Знайдено %n службу</numerusform>
            <numerusform>Знайдено %n служби</numerusform>
            <numerusform>Знайдено %n служб</numerusform>
        </translation>
    </message>
    <message>
        <source>De quoi avez-vous besoin&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Що вам потрібно?</translation>
    </message>
    <message>
        <source>Chercher un service</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Шукати службу</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: carte grise</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Приклад: carte grise</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: attestation, carte grise, CAF</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Приклад: attestation, carte grise, CAF</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Programmes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Програми</translation>
    </message>
    <message numerus="yes">
        <source>%n fermés, reste %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;закрита, є %1</numerusform>
            <numerusform>%n&#xa0;закриті, є %1</numerusform>
            <numerusform>%n&#xa0;закрито, є %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mémoire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Пам’ять</translation>
    </message>
    <message>
        <source>%1 Mo rendus</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 МБ звільнено</translation>
    </message>
    <message>
        <source>reste %1 Mo</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>залишилося %1 МБ</translation>
    </message>
    <message>
        <source>Impressions en attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друк в очікуванні</translation>
    </message>
    <message>
        <source>Copier-coller</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Копіювання і вставлення</translation>
    </message>
    <message>
        <source>vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>pas vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>не порожньо</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>libre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>вільний</translation>
    </message>
    <message>
        <source>occupé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>зайнятий</translation>
    </message>
    <message>
        <source>effacés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>стерто</translation>
    </message>
    <message>
        <source>pas effacés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>не стерто</translation>
    </message>
    <message>
        <source>Vos fichiers ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваші файли тут</translation>
    </message>
    <message>
        <source>Autres fichiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Інші файли</translation>
    </message>
    <message>
        <source>reste %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>залишилося %1</translation>
    </message>
    <message>
        <source>Autre contrôle</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Інша перевірка</translation>
    </message>
    <message>
        <source>réussi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>пройдена</translation>
    </message>
    <message>
        <source>pas réussi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>не пройдена</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Choisissez quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Виберіть чотири цифри.</translation>
    </message>
    <message>
        <source>Quelqu’un s’est absenté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Хтось відійшов.</translation>
    </message>
    <message>
        <source>Retenez-les. Eux seuls rouvrent votre écran.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Запам’ятайте їх. Лише вони знову відкриють ваш екран.</translation>
    </message>
    <message>
        <source>Ce poste s’ouvre avec ses quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей термінал відкривають чотири цифри тієї людини.</translation>
    </message>
    <message>
        <source>%1 chiffres tapés sur 4</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Набрано %1 з 4 цифр</translation>
    </message>
    <message>
        <source>Il reste deux essais.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Лишилося дві спроби.</translation>
    </message>
    <message>
        <source>Ce ne sont pas les bons chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це не ті цифри.</translation>
    </message>
    <message>
        <source>Il reste un essai. Ensuite, tout sera effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Лишилася одна спроба. Потім усе буде стерто.</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Без відповіді все буде стерто через:</translation>
    </message>
    <message>
        <source>Sans ces chiffres, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Без цих цифр усе буде стерто через:</translation>
    </message>
    <message>
        <source>Je m’absente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Я відійду</translation>
    </message>
    <message>
        <source>Tapez d’abord quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спершу наберіть чотири цифри.</translation>
    </message>
    <message>
        <source>Non, sans chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ні, без цифр</translation>
    </message>
</context>
<context>
    <name>ColorChoice</name>
    <message>
        <source>Quelle couleur&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Який колір?</translation>
    </message>
    <message>
        <source>Noir et blanc</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Чорно-білий</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Кольоровий</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Choisissez votre langue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Виберіть мову</translation>
    </message>
    <message>
        <source>Taille et écoute</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Розмір і звук</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>pas encore relu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ще не перевірено</translation>
    </message>
    <message>
        <source>Taille des lettres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Розмір літер</translation>
    </message>
    <message>
        <source>Normale</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Великий</translation>
    </message>
    <message>
        <source>Très grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Дуже великий</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Douces</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>М’які</translation>
    </message>
    <message>
        <source>Très contrastées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Дуже контрастні</translation>
    </message>
    <message>
        <source>Flèche de la souris</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Стрілка миші</translation>
    </message>
    <message>
        <source>Clavier à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Клавіатура на екрані</translation>
    </message>
    <message>
        <source>Oui, pour écrire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Так, щоб писати</translation>
    </message>
    <message>
        <source>Touches du clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Touches lentes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Повільні клавіші</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Одразу</translation>
    </message>
    <message>
        <source>Si j’appuie longtemps</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Якщо тиснути довго</translation>
    </message>
    <message>
        <source>Touches une par une</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Клавіші по одній</translation>
    </message>
    <message>
        <source>Deux touches ensemble</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Дві клавіші разом</translation>
    </message>
    <message>
        <source>Une par une</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>По одній</translation>
    </message>
    <message>
        <source>Mouvements à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Рух на екрані</translation>
    </message>
    <message>
        <source>Oui</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Так</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Écouter (branchez votre casque)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Слухати (під’єднайте свої навушники)</translation>
    </message>
    <message>
        <source>Écouter ce qui est écrit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Слухати написане</translation>
    </message>
    <message>
        <source>Non</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Lentement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Повільно</translation>
    </message>
    <message>
        <source>Normalement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Звичайно</translation>
    </message>
    <message>
        <source>Vite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Швидко</translation>
    </message>
    <message>
        <source>Je lis l’écran à voix haute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Я читаю екран уголос.</translation>
    </message>
</context>
<context>
    <name>CopyCounter</name>
    <message>
        <source>Nombre de copies</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Кількість копій</translation>
    </message>
    <message>
        <source>Une de moins</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>На одну менше</translation>
    </message>
    <message>
        <source>C’est le plus petit nombre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це найменша кількість.</translation>
    </message>
    <message>
        <source>Une de plus</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>На одну більше</translation>
    </message>
    <message>
        <source>C’est le plus grand nombre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це найбільша кількість.</translation>
    </message>
</context>
<context>
    <name>CoverWindow</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;хвилину</numerusform>
            <numerusform>%n&#xa0;хвилини</numerusform>
            <numerusform>%n&#xa0;хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secondes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;секунду</numerusform>
            <numerusform>%n&#xa0;секунди</numerusform>
            <numerusform>%n&#xa0;секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Prenez votre temps.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Не поспішайте.</translation>
    </message>
    <message>
        <source>L’écran est caché.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Екран приховано.</translation>
    </message>
    <message>
        <source>L’écran est caché. Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Екран приховано. Без відповіді все буде стерто через:</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Без відповіді все буде стерто через:</translation>
    </message>
    <message>
        <source>C’est moi, je continue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це я, продовжую</translation>
    </message>
    <message>
        <source>Je viens d’arriver</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Я щойно прийшов</translation>
    </message>
    <message>
        <source>J’attends un code ou je téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Чекаю на код або розмовляю телефоном</translation>
    </message>
    <message>
        <source>Je reviens&#xa0;: je choisis quatre chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Я повернуся: вибираю чотири цифри</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Outils</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Інструменти</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Мої документи</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друк</translation>
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
        <translation>Alt Gr чекає наступної клавіші</translation>
    </message>
    <message>
        <source>Majuscule attend la touche suivante</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Велика літера чекає наступної клавіші</translation>
    </message>
    <message>
        <source>Guide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Гід</translation>
    </message>
    <message>
        <source>Langue&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>Vous attendez</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ви чекаєте</translation>
    </message>
    <message>
        <source>Taille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Taille et écoute</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Розмір і звук</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Cacher l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сховати екран</translation>
    </message>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Допомога</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Scanné ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Скановано тут</translation>
    </message>
    <message>
        <source>Sur ma clé USB</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>На моїй флешці</translation>
    </message>
    <message>
        <source>Ouverte ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкрито тут</translation>
    </message>
    <message>
        <source>Venu du site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>З сайту</translation>
    </message>
</context>
<context>
    <name>DocumentShelf</name>
    <message>
        <source>Documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Documents d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Попередні документи</translation>
    </message>
    <message>
        <source>Ce sont les premiers documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це перші документи.</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Documents suivants</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Наступні документи</translation>
    </message>
    <message>
        <source>Ce sont les derniers documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це останні документи.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Мої документи</translation>
    </message>
    <message>
        <source>À la fin, tout est effacé d’ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Наприкінці тут усе стирається.</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Ajouter un papier avec le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Додати папір сканером</translation>
    </message>
    <message>
        <source>Document choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Вибраний документ</translation>
    </message>
    <message numerus="yes">
        <source>Joindre les %n documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Додати %n&#xa0;документ</numerusform>
            <numerusform>Додати %n&#xa0;документи</numerusform>
            <numerusform>Додати %n&#xa0;документів</numerusform>
        </translation>
    </message>
    <message>
        <source>Joindre au site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Додати на сайт</translation>
    </message>
    <message>
        <source>Le site demande une autre sorte de fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сайт просить файл іншого виду.</translation>
    </message>
    <message>
        <source>C’est trop lourd pour ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це завелике для цього сайту.</translation>
    </message>
    <message>
        <source>Cochez d’abord un ou plusieurs documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спершу позначте один або кілька документів.</translation>
    </message>
    <message>
        <source>Sur le site, cliquez d’abord pour joindre un fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>На сайті спершу клацніть, щоб додати файл.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Alléger le fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зменшити файл</translation>
    </message>
    <message>
        <source>Le site ouvert&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкритий сайт: %1</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Envoyer par mail</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Надіслати поштою</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Changer le nom</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Змінити назву</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Nom du document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назва документа</translation>
    </message>
    <message>
        <source>Garder ce nom</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зберегти цю назву</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Supprimer ce document&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Видалити цей документ?</translation>
    </message>
    <message>
        <source>Le garder</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Le supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Видалити</translation>
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
        <translation>Агенція France Travail</translation>
    </message>
    <message>
        <source>Îlot numérique</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Îlot numérique</translation>
    </message>
    <message>
        <source>Mairie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Мерія (mairie)</translation>
    </message>
    <message>
        <source>, à %1 km</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>, за %1 км</translation>
    </message>
    <message>
        <source>lundi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>понеділок</translation>
    </message>
    <message>
        <source>mardi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>вівторок</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>середа</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>четвер</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>п’ятниця</translation>
    </message>
    <message>
        <source>samedi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>субота</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>неділя</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкрито до %1</translation>
    </message>
    <message>
        <source>Ouvre à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкриється о %1</translation>
    </message>
    <message>
        <source>Ouvre demain à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкриється завтра о %1</translation>
    </message>
    <message>
        <source>Ouvre %1 à %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкриється: %1, о %2</translation>
    </message>
</context>
<context>
    <name>FreePages</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;сторінка</numerusform>
            <numerusform>%n&#xa0;сторінки</numerusform>
            <numerusform>%n&#xa0;сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages gratuites qui restent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Скільки безкоштовних сторінок залишилося</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>sur %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>з %1</translation>
    </message>
    <message>
        <source>Vous imprimez %1. Après, il vous en restera %2.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друк: %1. Потім у вас залишиться: %2.</translation>
    </message>
</context>
<context>
    <name>FreePagesNote</name>
    <message numerus="yes">
        <source>%n pages gratuites sur %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;безкоштовна сторінка з %1</numerusform>
            <numerusform>%n&#xa0;безкоштовні сторінки з %1</numerusform>
            <numerusform>%n&#xa0;безкоштовних сторінок з %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Après, il vous en restera&#xa0;%1.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Потім у вас залишиться: %1.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Слова інтернету</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад до допомоги</translation>
    </message>
    <message>
        <source>Le nom ou le numéro qui vous désigne sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ім’я або номер, за яким вас знає сайт.</translation>
    </message>
    <message>
        <source>Votre clé. Ne la dites à personne.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваш ключ. Нікому його не кажіть.</translation>
    </message>
    <message>
        <source>Une lettre envoyée par Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Лист, надісланий через інтернет.</translation>
    </message>
    <message>
        <source>Votre boîte aux lettres. Il y a toujours un @ dedans.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваша поштова скринька. У ній завжди є @.</translation>
    </message>
    <message>
        <source>Un papier accroché à un mail, avec un trombone.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Документ, прикріплений до листа скріпкою.</translation>
    </message>
    <message>
        <source>Prendre un papier sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Взяти документ із сайту.</translation>
    </message>
    <message>
        <source>Donner un de vos papiers à un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Передати сайту свій документ.</translation>
    </message>
    <message>
        <source>Un papier à lire sur l’écran. Il s’imprime tel quel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Документ для читання на екрані. Друкується таким самим.</translation>
    </message>
    <message>
        <source>Un compte que vous avez déjà en ouvre d’autres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Обліковий запис, який ви вже маєте, відкриває інші.</translation>
    </message>
    <message>
        <source>Des chiffres reçus par SMS ou par mail. Ils servent une fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цифри з SMS або листа. Вони діють один раз.</translation>
    </message>
    <message>
        <source>Ce qu’un site note sur vous. Vous pouvez tout refuser.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Те, що сайт записує про вас. Можна відмовитися від усього.</translation>
    </message>
    <message>
        <source>Un petit jeu pour montrer que vous êtes une personne.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Маленька гра, щоб показати, що ви людина.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>On vous aide.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ми вам допоможемо.</translation>
    </message>
    <message>
        <source>Une personne</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Gardez vos mots de passe pour vous.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Нікому не кажіть своїх паролів.</translation>
    </message>
    <message>
        <source>L’écran montre que vous attendez. Votre page reste ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Екран показує, що ви чекаєте. Ваша сторінка лишається відкритою.</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Покликати когось</translation>
    </message>
    <message>
        <source>Une urgence&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Надзвичайна ситуація?</translation>
    </message>
    <message>
        <source>15 médecin, 17 police, 18 pompiers, 112 partout. SMS&#xa0;: 114.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>15 лікар, 17 поліція, 18 пожежники, 112 усюди. SMS: 114.</translation>
    </message>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Де знайти допомогу</translation>
    </message>
    <message>
        <source>Adresses, heures, téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Адреси, години, телефон</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Безкоштовний Wi-Fi</translation>
    </message>
    <message>
        <source>Sur votre téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>На вашому телефоні</translation>
    </message>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Слова інтернету</translation>
    </message>
    <message>
        <source>Expliqués simplement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Пояснено просто</translation>
    </message>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>З клавіатури</translation>
    </message>
    <message>
        <source>À quoi sert chaque touche</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Що робить кожна клавіша</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Accueil</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Bonjour, que voulez-vous faire&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Вітаємо, що ви хочете зробити?</translation>
    </message>
    <message>
        <source>Revenir à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад до %1</translation>
    </message>
    <message>
        <source>Sur Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>В інтернеті</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: carte grise</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Приклад: carte grise</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: attestation, carte grise, CAF</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Приклад: attestation, carte grise, CAF</translation>
    </message>
    <message>
        <source>Tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Усі служби</translation>
    </message>
    <message>
        <source>Santé, retraite, papiers…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Здоров’я, пенсія…</translation>
    </message>
    <message>
        <source>Je ne sais pas par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Не знаю, з чого почати</translation>
    </message>
    <message>
        <source>Répondez à 3 questions simples.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Дайте відповідь на 3 прості запитання.</translation>
    </message>
    <message>
        <source>Répondez à 3 questions simples. On vous montre le bon site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Дайте відповідь на 3 прості запитання. Ми покажемо потрібний сайт.</translation>
    </message>
    <message>
        <source>Avec vos papiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>З вашими паперами</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканувати</translation>
    </message>
    <message>
        <source>Je garde mon papier en fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зберігаю папір як файл</translation>
    </message>
    <message>
        <source>Papier en fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Папір у файл</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Un fichier sort en papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Файл виходить на папері</translation>
    </message>
    <message>
        <source>Fichier en papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Файл на папір</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Une copie, tout de suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Копія, одразу</translation>
    </message>
    <message>
        <source>Une copie rapide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Швидка копія</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit sur votre téléphone&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Безкоштовний Wi-Fi для телефона: %1</translation>
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
        <translation>Тримайте клавішу «Alt Gr» і натисніть «E».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche «&#xa0;é&#xa0;», dans la rangée du haut.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Натисніть клавішу «é» у верхньому ряду.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Maj&#xa0;» et appuyez sur la lettre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Тримайте клавішу «Maj» і натисніть літеру.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Maj&#xa0;» et appuyez sur le chiffre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Тримайте клавішу «Maj» і натисніть цифру.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Alt Gr&#xa0;» et appuyez sur «&#xa0;à&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Тримайте клавішу «Alt Gr» і натисніть «à».</translation>
    </message>
    <message>
        <source>Où est cette touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Де ця клавіша?</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Quelle touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Яка клавіша?</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Велика літера</translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цифра</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>З клавіатури</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад до допомоги</translation>
    </message>
    <message>
        <source>Où est cette touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Де ця клавіша?</translation>
    </message>
    <message>
        <source>1 à 9</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>від 1 до 9</translation>
    </message>
    <message>
        <source>choisir la case de ce numéro</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>вибрати клітинку з цим номером</translation>
    </message>
    <message>
        <source>Tab</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>aller au choix suivant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>перейти до наступного вибору</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choisir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>вибрати</translation>
    </message>
    <message>
        <source>Échap</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>revenir en arrière</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>повернутися назад</translation>
    </message>
    <message>
        <source>ouvrir l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>відкрити допомогу</translation>
    </message>
    <message>
        <source>écouter la suite d’un site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>почути, що далі на сайті</translation>
    </message>
    <message>
        <source>écouter la prochaine case</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>почути наступне поле</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Les chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цифри</translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Стерти цифру</translation>
    </message>
</context>
<context>
    <name>LayingSteps</name>
    <message>
        <source>Comment poser la feuille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Як покласти аркуш</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкрийте кришку.</translation>
    </message>
    <message>
        <source>Posez la feuille, texte vers le bas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Покладіть аркуш текстом донизу.</translation>
    </message>
    <message>
        <source>Fermez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Закрийте кришку.</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>Votre papier sur la vitre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваш папір на склі</translation>
    </message>
    <message>
        <source>Soulevez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Підніміть кришку.</translation>
    </message>
    <message>
        <source>Vos feuilles imprimées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваші надруковані аркуші</translation>
    </message>
    <message>
        <source>Regardez sous l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Подивіться під принтером.</translation>
    </message>
    <message>
        <source>Ce poste va vous oublier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей термінал вас забуде.</translation>
    </message>
    <message>
        <source>Le site ouvert et vos mots de passe</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкритий сайт і ваші паролі</translation>
    </message>
    <message>
        <source>Téléphone et cartes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Телефон і картки</translation>
    </message>
    <message>
        <source>Regardez sur la table.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Подивіться на столі.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Avant de partir, reprenez tout.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Перед виходом заберіть усе.</translation>
    </message>
    <message>
        <source>Une impression attend.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друк чекає.</translation>
    </message>
    <message>
        <source>Attendez-la, ou elle sera annulée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зачекайте, інакше його скасують.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents ni imprimés ni envoyés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n документ не надруковано й не надіслано</numerusform>
            <numerusform>%n документи не надруковано й не надіслано</numerusform>
            <numerusform>%n документів не надруковано й не надіслано</numerusform>
        </translation>
    </message>
    <message>
        <source>Vos démarches et vos mails restent sur Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваші справи і листи залишаються в інтернеті.</translation>
    </message>
    <message numerus="yes">
        <source>Vos %n documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Ваш %n&#xa0;документ</numerusform>
            <numerusform>Ваші %n&#xa0;документи</numerusform>
            <numerusform>Ваші %n&#xa0;документів</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваш документ</translation>
    </message>
    <message>
        <source>Oui, j’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Так, я закінчив</translation>
    </message>
    <message>
        <source>Non, je continue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ні, продовжую</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Où est votre messagerie&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Де ваша пошта?</translation>
    </message>
    <message>
        <source>Votre page %1 vous attend&#xa0;: rien n’y est perdu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваша сторінка %1 чекає на вас: нічого не втрачено.</translation>
    </message>
    <message>
        <source>Revenir sans ouvrir mes mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад, не відкриваючи пошту</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Votre papier est gardé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваш папір збережено.</translation>
    </message>
    <message>
        <source>Il est dans «&#xa0;Mes documents&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Він у «Мої документи».</translation>
    </message>
    <message>
        <source>Le document est gardé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Документ збережено.</translation>
    </message>
    <message>
        <source>Le document est joint.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Документ додано.</translation>
    </message>
    <message>
        <source>Continuez sur le site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Продовжуйте на сайті.</translation>
    </message>
    <message>
        <source>C’est imprimé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Надруковано.</translation>
    </message>
    <message>
        <source>Prenez vos feuilles.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Візьміть свої аркуші.</translation>
    </message>
    <message>
        <source>Vos pages vous sont rendues.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінки вам повернуто.</translation>
    </message>
    <message>
        <source>Dites-le aussi au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Скажіть також на стійці.</translation>
    </message>
    <message>
        <source>La page s’était arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка зупинилася.</translation>
    </message>
    <message>
        <source>Elle est revenue. Vérifiez ce que vous aviez écrit.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Вона повернулася. Перевірте, що ви написали.</translation>
    </message>
    <message>
        <source>Ce site est lent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей сайт повільний.</translation>
    </message>
    <message>
        <source>Attendez encore un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зачекайте ще трохи.</translation>
    </message>
    <message>
        <source>Le site demande un dossier entier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сайт просить цілу теку.</translation>
    </message>
    <message>
        <source>Choisissez plutôt un document à la fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Краще вибирайте по одному документу.</translation>
    </message>
    <message>
        <source>Trop de pages sont ouvertes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкрито забагато сторінок.</translation>
    </message>
    <message>
        <source>Revenez, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Поверніться і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Місця більше немає.</translation>
    </message>
    <message>
        <source>Supprimez un document, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Видаліть документ і почніть знову.</translation>
    </message>
    <message>
        <source>Ce document a un mot de passe.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей документ має пароль.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans «&#xa0;Mes documents&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкрийте його в «Мої документи».</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon mot de passe.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це неправильний пароль.</translation>
    </message>
    <message>
        <source>Regardez les majuscules, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Перевірте великі літери і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Ce document est abîmé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей документ пошкоджено.</translation>
    </message>
    <message>
        <source>Demandez-en un nouveau.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Попросіть новий.</translation>
    </message>
    <message>
        <source>Ce document reste trop lourd.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Документ досі завеликий.</translation>
    </message>
    <message>
        <source>Ce fichier ne se lit pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей файл тут не читається.</translation>
    </message>
    <message>
        <source>Demandez-le en PDF.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Попросіть його у PDF.</translation>
    </message>
    <message>
        <source>Ce document a plus de 500 pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>У цьому документі понад 500 сторінок.</translation>
    </message>
    <message>
        <source>Demandez-le en plusieurs parties.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Попросіть його кількома частинами.</translation>
    </message>
    <message>
        <source>Ce document est trop lourd à lire.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей документ завеликий для читання.</translation>
    </message>
    <message>
        <source>Essayez encore, ou demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спробуйте ще раз або спитайте біля віконця.</translation>
    </message>
    <message>
        <source>Le document n’est pas arrivé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Документ не надійшов.</translation>
    </message>
    <message>
        <source>Essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Cette page ne s’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цю сторінку не можна надрукувати.</translation>
    </message>
    <message>
        <source>Essayez le bouton «&#xa0;Imprimer&#xa0;» du site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спробуйте кнопку «Imprimer» на сайті.</translation>
    </message>
    <message>
        <source>Le son ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Звук не працює.</translation>
    </message>
    <message>
        <source>Demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спитайте біля віконця.</translation>
    </message>
</context>
<context>
    <name>NoDocuments</name>
    <message>
        <source>Vous n’avez pas encore de document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>У вас ще немає документів.</translation>
    </message>
    <message>
        <source>Scannez un papier, ou prenez un fichier sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Скануйте папір або візьміть файл із сайту.</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканувати папір</translation>
    </message>
    <message>
        <source>Ouvrir un site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкрити сайт</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Aucun service trouvé pour «&#xa0;%1&#xa0;»</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Для «%1» нічого не знайдено</translation>
    </message>
    <message>
        <source>Essayez un autre mot, ou répondez à quelques questions.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спробуйте інше слово або дайте відповідь на кілька запитань.</translation>
    </message>
    <message>
        <source>Voir par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Дізнатися, з чого почати</translation>
    </message>
    <message>
        <source>Demander de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Попросити допомоги</translation>
    </message>
    <message>
        <source>Voir tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Усі служби</translation>
    </message>
</context>
<context>
    <name>OnTheGlass</name>
    <message>
        <source>Votre papier est sur la vitre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваш папір на склі</translation>
    </message>
    <message>
        <source>Pensez à le reprendre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Не забудьте його забрати.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>Ce poste ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей комп’ютер не працює.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це не ваша провина.</translation>
    </message>
    <message>
        <source>Demandez au guichet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спитайте біля віконця</translation>
    </message>
    <message>
        <source>Montrez cet écran.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Покажіть цей екран.</translation>
    </message>
    <message>
        <source>Prenez le Wi-Fi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Користуйтеся Wi-Fi</translation>
    </message>
    <message>
        <source>Réseau&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Мережа: %1</translation>
    </message>
    <message>
        <source>Pour l’agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Для працівника</translation>
    </message>
    <message>
        <source>Agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Працівник</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Voici par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ось із чого почати</translation>
    </message>
    <message>
        <source>Allez sur ces sites, dans l’ordre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкрийте ці сайти по черзі</translation>
    </message>
    <message>
        <source>Préparez ceci</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Підготуйте це</translation>
    </message>
    <message>
        <source>Appelez, si vous êtes bloqué</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Телефонуйте, якщо не виходить</translation>
    </message>
    <message>
        <source>Près d’ici, on vous aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Допомога поруч</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Покликати когось</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Aperçu de la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Вигляд сторінки</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message numerus="yes">
        <source>%n pages gratuites</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;безкоштовна сторінка</numerusform>
            <numerusform>%n&#xa0;безкоштовні сторінки</numerusform>
            <numerusform>%n&#xa0;безкоштовних сторінок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photocopy</name>
    <message>
        <source>Le scanner lit votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканер читає ваш папір.</translation>
    </message>
    <message>
        <source>Retournez votre carte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Переверніть картку.</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Laissez le couvercle fermé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Не відкривайте кришку.</translation>
    </message>
    <message>
        <source>Posez l’autre côté sur la vitre, puis fermez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Покладіть іншим боком на скло й закрийте кришку.</translation>
    </message>
    <message>
        <source>La copie sort tout de suite de l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Копія одразу виходить із принтера.</translation>
    </message>
    <message>
        <source>Que copiez-vous&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Що ви копіюєте?</translation>
    </message>
    <message>
        <source>Une feuille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Carte, 2 côtés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Картка, 2 боки</translation>
    </message>
    <message>
        <source>Quels côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Які сторони?</translation>
    </message>
    <message>
        <source>Un côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Одна сторона</translation>
    </message>
    <message>
        <source>Les deux</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Обидві</translation>
    </message>
    <message>
        <source>Combien de copies&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Скільки копій?</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Почати знову</translation>
    </message>
    <message>
        <source>Copier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copier l’autre côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Копіювати інший бік</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Votre copie est prête.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваша копія готова.</translation>
    </message>
    <message>
        <source>Vos copies sont prêtes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваші копії готові.</translation>
    </message>
    <message>
        <source>Faire une autre copie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зробити ще копію</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Де знайти допомогу</translation>
    </message>
    <message>
        <source>Ce sont les heures habituelles. Un jour férié, téléphonez d’abord.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це звичайні години. У свято спершу зателефонуйте.</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад до допомоги</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Choisir un autre document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Вибрати інший документ</translation>
    </message>
    <message>
        <source>Imprimer autre chose</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Надрукувати інше</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>La page du site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка сайту</translation>
    </message>
    <message>
        <source>Que voulez-vous imprimer&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Що ви хочете надрукувати?</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Que s’est-il passé&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Що сталося?</translation>
    </message>
    <message>
        <source>Nous vous rendons vos pages, une fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ми повернемо вам сторінки один раз.</translation>
    </message>
    <message>
        <source>C’est mal imprimé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Погано надруковано</translation>
    </message>
    <message>
        <source>Tout va bien</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Усе гаразд</translation>
    </message>
    <message>
        <source>Rien n’est sorti</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Нічого не вийшло</translation>
    </message>
</context>
<context>
    <name>PrintIt</name>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друкувати</translation>
    </message>
</context>
<context>
    <name>PrintNews</name>
    <message>
        <source>Votre document part à l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваш документ іде на принтер.</translation>
    </message>
    <message>
        <source>Nous préparons votre document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Готуємо ваш документ.</translation>
    </message>
    <message>
        <source>L’imprimante a votre document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Принтер отримав ваш документ.</translation>
    </message>
    <message>
        <source>Page %1 sur %2.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка %1 з %2.</translation>
    </message>
    <message>
        <source>L’imprimante travaille.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Принтер працює.</translation>
    </message>
    <message>
        <source>L’impression est arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друк зупинено.</translation>
    </message>
    <message>
        <source>En attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друк…</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message numerus="yes">
        <source>sur %n feuilles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>на %n аркуші</numerusform>
            <numerusform>на %n аркушах</numerusform>
            <numerusform>на %n аркушах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;сторінка</numerusform>
            <numerusform>%n&#xa0;сторінки</numerusform>
            <numerusform>%n&#xa0;сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Page d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>C’est la première page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це перша сторінка.</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це остання сторінка.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Combien de copies&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Скільки копій?</translation>
    </message>
    <message>
        <source>Quelles pages&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Які сторінки?</translation>
    </message>
    <message>
        <source>Lesquelles&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Які саме?</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: 1-3, 5</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Приклад: 1-3, 5</translation>
    </message>
    <message>
        <source>Quelle taille&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Який розмір?</translation>
    </message>
    <message>
        <source>Ajustée</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>За аркушем</translation>
    </message>
    <message>
        <source>Réelle</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Справжній</translation>
    </message>
    <message>
        <source>Sur le papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>На папері</translation>
    </message>
    <message>
        <source>Tout</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Texte seul</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Лише текст</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Je choisis</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Я вибираю</translation>
    </message>
    <message>
        <source>Quel côté&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Який бік паперу?</translation>
    </message>
    <message>
        <source>Un seul côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Один бік</translation>
    </message>
    <message>
        <source>Les deux côtés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Обидва боки</translation>
    </message>
    <message>
        <source>L’imprimante est prête</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Принтер готовий</translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n pages</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Надрукувати %n&#xa0;сторінку</numerusform>
            <numerusform>Надрукувати %n&#xa0;сторінки</numerusform>
            <numerusform>Надрукувати %n&#xa0;сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>PrintProgress</name>
    <message>
        <source>C’est imprimé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Надруковано.</translation>
    </message>
    <message>
        <source>Imprimer autre chose</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Надрукувати інше</translation>
    </message>
    <message>
        <source>Attendez quelques secondes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зачекайте кілька секунд.</translation>
    </message>
    <message>
        <source>Vos feuilles arrivent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваші аркуші виходять.</translation>
    </message>
    <message>
        <source>Prenez vos feuilles à l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Візьміть аркуші з принтера.</translation>
    </message>
    <message>
        <source>Rien d’autre ne sortira.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Більше нічого не вийде.</translation>
    </message>
    <message>
        <source>Votre document attend.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваш документ чекає.</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Un problème&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Є проблема?</translation>
    </message>
    <message>
        <source>Arrêter l’impression</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зупинити друк</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Question %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Запитання %1 з %2</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Не знаю</translation>
    </message>
</context>
<context>
    <name>RaisedHand</name>
    <message>
        <source>Une personne du bureau est prévenue.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Працівника вже повідомлено.</translation>
    </message>
    <message>
        <source>Personne n’est encore venu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ще ніхто не підійшов.</translation>
    </message>
    <message>
        <source>Téléphonez au %1.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Телефонуйте: %1.</translation>
    </message>
    <message>
        <source>Restez ici&#xa0;: on vous voit de loin.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Лишайтеся тут: вас видно здалеку.</translation>
    </message>
    <message>
        <source>Ouvert maintenant&#xa0;: %1, %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зараз відкрито: %1, %2</translation>
    </message>
    <message>
        <source>Allez au guichet. Votre page reste ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Підійдіть до віконця. Сторінка лишається відкритою.</translation>
    </message>
    <message>
        <source>Quelqu’un est venu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>До мене підійшли</translation>
    </message>
    <message>
        <source>Appeler encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Покликати ще раз</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Згорнути</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>bouton</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>zone à remplir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>поле для заповнення</translation>
    </message>
    <message>
        <source>choix</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>вибір</translation>
    </message>
    <message>
        <source>case</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>прапорець</translation>
    </message>
    <message>
        <source>choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>pas choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>titre %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>заголовок %1</translation>
    </message>
    <message>
        <source>titre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>lien</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>посилання</translation>
    </message>
    <message>
        <source>mot de passe à écrire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>пароль для запису</translation>
    </message>
    <message>
        <source>bouton pour joindre un document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>кнопка, щоб додати документ</translation>
    </message>
    <message>
        <source>liste</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>список</translation>
    </message>
    <message>
        <source>image</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>зображення</translation>
    </message>
    <message>
        <source>attention</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>увага</translation>
    </message>
    <message>
        <source>coché</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>позначено</translation>
    </message>
    <message>
        <source>pas coché</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>не позначено</translation>
    </message>
    <message>
        <source>pas possible maintenant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>зараз неможливо</translation>
    </message>
    <message>
        <source>obligatoire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>обов’язково</translation>
    </message>
    <message>
        <source>à corriger</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>треба виправити</translation>
    </message>
    <message>
        <source>déjà rempli</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>уже заповнено</translation>
    </message>
    <message>
        <source>vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>Il n’y a plus rien de ce côté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>У цей бік більше нічого немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n titre(s)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n заголовок</numerusform>
            <numerusform>%n заголовки</numerusform>
            <numerusform>%n заголовків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) ou bouton(s)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n поле чи кнопка</numerusform>
            <numerusform>%n поля чи кнопки</numerusform>
            <numerusform>%n полів чи кнопок</numerusform>
        </translation>
    </message>
    <message>
        <source>F2&#xa0;: la suite. F4&#xa0;: la prochaine case. F8&#xa0;: répéter.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>F2: далі. F4: наступне поле. F8: повторити.</translation>
    </message>
    <message>
        <source>Lire à voix haute&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Читати вголос?</translation>
    </message>
    <message>
        <source>On vous entendra autour de vous. Avec un casque, vous seul entendez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Люди поруч почують. У навушниках чуєте лише ви.</translation>
    </message>
    <message>
        <source>Oui, lire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Так, читати</translation>
    </message>
    <message>
        <source>Non, ne pas lire mes papiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ні, не читати мої документи</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Gardé dans «&#xa0;Mes&#xa0;documents&#xa0;»</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Збережено в «Мої документи»</translation>
    </message>
    <message>
        <source>Revenir au site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад до сайту</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Page d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>C’est la première page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це перша сторінка.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Page d’après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка далі</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це остання сторінка.</translation>
    </message>
    <message>
        <source>Page plus petite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Менша сторінка</translation>
    </message>
    <message>
        <source>La page a sa taille normale.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка має звичайний розмір.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Taille de la page&#xa0;: %1 %</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Розмір сторінки: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Page plus grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Більша сторінка</translation>
    </message>
    <message>
        <source>La page ne peut pas grandir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка не може бути більшою.</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Шукати слово</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Le mot d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Попереднє слово</translation>
    </message>
    <message>
        <source>Je cherche…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Шукаю…</translation>
    </message>
    <message>
        <source>Ce mot n’est pas dans le document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цього слова немає в документі.</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Le mot d’après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Наступне слово</translation>
    </message>
</context>
<context>
    <name>ReaderLock</name>
    <message>
        <source>Mot de passe du document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Пароль документа</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Revenir sans l’ouvrir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад, не відкриваючи</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка %1 з %2</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Le %1 à %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 о %2</translation>
    </message>
    <message>
        <source>Personne ne répondait.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ніхто не відповідав.</translation>
    </message>
    <message>
        <source>L’écran n’a pas été rouvert avec ses chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Екран не відкрили знову цифрами.</translation>
    </message>
    <message>
        <source>La personne d’avant est partie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Людина перед вами пішла.</translation>
    </message>
    <message>
        <source>Un agent a tout arrêté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Працівник усе зупинив.</translation>
    </message>
    <message>
        <source>Appelez un agent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Покличте працівника.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Комп’ютер зупинився. Усе стерто.</translation>
    </message>
    <message>
        <source>Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Усе стерто.</translation>
    </message>
    <message>
        <source>Un contrôle n’est pas réussi.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Одну перевірку не пройдено.</translation>
    </message>
    <message>
        <source>Merci, et bonne journée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Дякуємо, гарного дня.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це не ваша провина.</translation>
    </message>
    <message>
        <source>Avant de partir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Перед виходом</translation>
    </message>
    <message>
        <source>Tout s’est fermé d’un coup.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Усе раптово закрилося.</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer, ou demander au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Можна почати знову або спитати біля віконця.</translation>
    </message>
    <message>
        <source>La vitre du scanner&#xa0;: nous ne la voyons pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Скло сканера: ми його не бачимо.</translation>
    </message>
    <message>
        <source>Regardez vous-même. Soulevez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Подивіться самі. Підніміть кришку.</translation>
    </message>
    <message>
        <source>Regardez vous-même.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Подивіться самі.</translation>
    </message>
    <message>
        <source>Vos démarches et vos mails restent sur Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваші справи і листи залишаються в інтернеті.</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Я закінчив</translation>
    </message>
    <message>
        <source>Cacher les contrôles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сховати перевірки</translation>
    </message>
    <message>
        <source>Voir les contrôles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Показати перевірки</translation>
    </message>
    <message>
        <source>Je recommence</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Почати знову</translation>
    </message>
    <message>
        <source>Je viens d’arriver</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Я щойно прийшов</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Le scanner lit votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканер читає ваш папір.</translation>
    </message>
    <message>
        <source>La page est blanche.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка порожня.</translation>
    </message>
    <message>
        <source>On lit bien la page %1&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінку %1 добре видно?</translation>
    </message>
    <message>
        <source>On lit bien la page&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінку добре видно?</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканувати папір</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sont arrivées.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Надійшла %n сторінка.</numerusform>
            <numerusform>Надійшли %n сторінки.</numerusform>
            <numerusform>Надійшло %n сторінок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laissez le couvercle fermé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Не відкривайте кришку.</translation>
    </message>
    <message>
        <source>Posez la feuille dans l’autre sens, texte vers le bas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Переверніть аркуш текстом донизу.</translation>
    </message>
    <message>
        <source>Regardez les chiffres et les bords.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Подивіться на цифри та краї.</translation>
    </message>
    <message>
        <source>Votre papier devient un fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваш папір стає файлом.</translation>
    </message>
    <message>
        <source>Plusieurs feuilles&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Кілька аркушів?</translation>
    </message>
    <message>
        <source>Mettez-les dans le bac du dessus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Покладіть їх у верхній лоток.</translation>
    </message>
    <message>
        <source>Quels côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Які сторони?</translation>
    </message>
    <message>
        <source>Un côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Одна сторона</translation>
    </message>
    <message>
        <source>Les deux</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Обидві</translation>
    </message>
    <message>
        <source>La page est supprimée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінку видалено.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages blanches enlevées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Прибрано %n порожню сторінку</numerusform>
            <numerusform>Прибрано %n порожні сторінки</numerusform>
            <numerusform>Прибрано %n порожніх сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>La remettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Повернути її</translation>
    </message>
    <message>
        <source>Les remettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Повернути їх</translation>
    </message>
    <message>
        <source>Vos feuilles ont deux côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваші аркуші двосторонні?</translation>
    </message>
    <message>
        <source>Remettez le tas, retourné, dans le bac.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Покладіть стос у лоток, перевернувши його.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Почати знову</translation>
    </message>
    <message>
        <source>Lancer le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Запустити сканер</translation>
    </message>
    <message>
        <source>Garder</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Ajouter l’autre côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Додати другий бік</translation>
    </message>
    <message>
        <source>Ajouter une page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Додати сторінку</translation>
    </message>
    <message>
        <source>Gardez d’abord ces pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спершу збережіть ці сторінки.</translation>
    </message>
    <message>
        <source>Recommencer la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Повторити сторінку</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Arrêter le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зупинити сканер</translation>
    </message>
</context>
<context>
    <name>ScanHeap</name>
    <message>
        <source>La page %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка %1</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Tourner la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Повернути сторінку</translation>
    </message>
    <message>
        <source>Garder les bords</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Залишити краї</translation>
    </message>
    <message>
        <source>Couper les bords</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Обрізати краї</translation>
    </message>
    <message>
        <source>Ne pas redresser</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Не вирівнювати</translation>
    </message>
    <message>
        <source>Redresser</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Вирівняти</translation>
    </message>
    <message>
        <source>Mettre la page avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Поставити сторінку раніше</translation>
    </message>
    <message>
        <source>C’est déjà la première page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це вже перша сторінка.</translation>
    </message>
    <message>
        <source>Mettre la page après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Поставити сторінку пізніше</translation>
    </message>
    <message>
        <source>C’est déjà la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це вже остання сторінка.</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Supprimer la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Видалити сторінку</translation>
    </message>
</context>
<context>
    <name>ScanLeaf</name>
    <message>
        <source>Page %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка %1</translation>
    </message>
</context>
<context>
    <name>ScanProgress</name>
    <message>
        <source>Page lue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>%1&#xa0;% de la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1&#xa0;% сторінки</translation>
    </message>
    <message>
        <source>Le scanner se prépare…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканер готується…</translation>
    </message>
</context>
<context>
    <name>ScanWeight</name>
    <message>
        <source>Poids du fichier&#xa0;: %1&#xa0;Mo sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Розмір файлу: %1&#xa0;МБ з %2</translation>
    </message>
    <message>
        <source>Poids du fichier&#xa0;: %1&#xa0;Mo</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Розмір файлу: %1&#xa0;МБ</translation>
    </message>
    <message>
        <source>Le site accepte ce fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сайт приймає цей файл.</translation>
    </message>
    <message>
        <source>C’est trop lourd pour ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це завелике для цього сайту.</translation>
    </message>
</context>
<context>
    <name>ScannedPaper</name>
    <message>
        <source>La page arrive</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка надходить</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Clavier à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Клавіатура на екрані</translation>
    </message>
    <message>
        <source>Majuscules bloquées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Великі літери закріплено</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Велика літера</translation>
    </message>
    <message>
        <source>Effacer la dernière lettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Стерти останню літеру</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цифри та знаки</translation>
    </message>
    <message>
        <source>Clavier&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Клавіатура: %1</translation>
    </message>
    <message>
        <source>Espace</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Пробіл</translation>
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
        <translation>Початок</translation>
    </message>
    <message>
        <source>Suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Effacer ce que j’ai écrit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Стерти написане</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Папір закінчився.</translation>
    </message>
    <message>
        <source>Demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спитайте біля віконця.</translation>
    </message>
    <message>
        <source>Il reste peu de papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Залишилося мало паперу.</translation>
    </message>
    <message>
        <source>Vous pouvez imprimer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Можна друкувати.</translation>
    </message>
    <message>
        <source>Une feuille est coincée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Аркуш застряг.</translation>
    </message>
    <message>
        <source>Demandez au guichet. Ne tirez pas dessus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спитайте біля віконця. Не тягніть за нього.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Принтер відкритий.</translation>
    </message>
    <message>
        <source>Refermez le capot.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Закрийте кришку.</translation>
    </message>
    <message>
        <source>Le bac à papier est sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Лоток для паперу висунутий.</translation>
    </message>
    <message>
        <source>Poussez le bac jusqu’au fond.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Засуньте лоток до кінця.</translation>
    </message>
    <message>
        <source>Trop de feuilles attendent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Накопичилося забагато аркушів.</translation>
    </message>
    <message>
        <source>Prenez les feuilles déjà sorties.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Візьміть аркуші, які вже вийшли.</translation>
    </message>
    <message>
        <source>Il n’y a plus d’encre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Фарба закінчилася.</translation>
    </message>
    <message>
        <source>Il reste peu d’encre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Залишилося мало фарби.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Принтер не відповідає.</translation>
    </message>
    <message>
        <source>Attendez un peu, puis demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зачекайте трохи, потім спитайте біля віконця.</translation>
    </message>
    <message>
        <source>L’imprimante est éteinte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Принтер вимкнений.</translation>
    </message>
    <message>
        <source>Demandez au guichet de l’allumer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Попросіть біля віконця ввімкнути його.</translation>
    </message>
    <message>
        <source>L’imprimante est occupée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Принтер зайнятий.</translation>
    </message>
    <message>
        <source>Attendez un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зачекайте трохи.</translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Принтер перегрівся.</translation>
    </message>
    <message>
        <source>Attendez quelques minutes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зачекайте кілька хвилин.</translation>
    </message>
    <message>
        <source>L’imprimante est en pause.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Принтер на паузі.</translation>
    </message>
    <message>
        <source>Ce poste n’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей комп’ютер не друкує.</translation>
    </message>
    <message>
        <source>Gardez votre document sur une clé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Збережіть документ на флешці.</translation>
    </message>
    <message>
        <source>L’impression ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друк не працює.</translation>
    </message>
    <message>
        <source>Demandez au guichet. Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спитайте біля віконця. Це не ваша провина.</translation>
    </message>
    <message>
        <source>Votre document n’est pas sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваш документ не вийшов.</translation>
    </message>
    <message>
        <source>Essayez encore. Sinon, demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спробуйте ще раз. Інакше спитайте біля віконця.</translation>
    </message>
    <message>
        <source>L’imprimante s’est arrêtée en route.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Принтер зупинився на півдорозі.</translation>
    </message>
    <message>
        <source>Regardez les feuilles sorties, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Подивіться на аркуші, що вийшли, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Ce document ne s’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей документ не можна надрукувати.</translation>
    </message>
    <message>
        <source>Ouvrez-le, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкрийте його і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Aucune page n’est choisie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Жодної сторінки не вибрано.</translation>
    </message>
    <message>
        <source>Écrivez par exemple&#xa0;: 1-3, 5.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Напишіть, наприклад: 1-3, 5.</translation>
    </message>
    <message>
        <source>Écrivez seulement des numéros de page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Пишіть лише номери сторінок.</translation>
    </message>
    <message>
        <source>Ce document n’a pas toutes ces pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>У цьому документі немає всіх цих сторінок.</translation>
    </message>
    <message>
        <source>Vous avez utilisé vos pages gratuites.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ви використали безкоштовні сторінки.</translation>
    </message>
    <message>
        <source>Demandez au guichet pour en avoir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Попросіть більше біля віконця.</translation>
    </message>
    <message>
        <source>Ce poste ne scanne pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей комп’ютер не сканує.</translation>
    </message>
    <message>
        <source>Le scanner ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканер не відповідає.</translation>
    </message>
    <message>
        <source>Le scanner est occupé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканер зайнятий.</translation>
    </message>
    <message>
        <source>Attendez un peu, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зачекайте трохи і почніть знову.</translation>
    </message>
    <message>
        <source>Le scanner est ouvert.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканер відкритий.</translation>
    </message>
    <message>
        <source>Fermez le couvercle, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Закрийте кришку і почніть знову.</translation>
    </message>
    <message>
        <source>Le scanner ne voit pas de feuille.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканер не бачить аркуша.</translation>
    </message>
    <message>
        <source>Posez votre feuille, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Покладіть аркуш і почніть знову.</translation>
    </message>
    <message>
        <source>Le scanner met trop de temps.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканер працює надто довго.</translation>
    </message>
    <message>
        <source>Recommencez la page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Повторіть сторінку.</translation>
    </message>
    <message>
        <source>La page n’est pas entière.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка не повна.</translation>
    </message>
    <message>
        <source>Le scanner n’est pas autorisé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканер не дозволено.</translation>
    </message>
    <message>
        <source>Le scanner s’est arrêté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканер зупинився.</translation>
    </message>
    <message>
        <source>Internet ne marche pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Інтернет тут не працює.</translation>
    </message>
    <message>
        <source>Attendez un peu, ou demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зачекайте трохи або спитайте біля віконця.</translation>
    </message>
    <message>
        <source>Ce site ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей сайт не відповідає.</translation>
    </message>
    <message>
        <source>Essayez encore dans quelques minutes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спробуйте ще раз за кілька хвилин.</translation>
    </message>
    <message>
        <source>Ce site n’est pas ouvert ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей сайт тут не відкривається.</translation>
    </message>
    <message>
        <source>Revenez, puis choisissez un autre site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Поверніться і виберіть інший сайт.</translation>
    </message>
    <message>
        <source>Ce site met trop de temps à répondre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей сайт надто довго не відповідає.</translation>
    </message>
    <message>
        <source>La page n’est pas arrivée en entier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка надійшла не повністю.</translation>
    </message>
    <message>
        <source>Essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Ce site tourne en rond.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей сайт ходить по колу.</translation>
    </message>
    <message>
        <source>Revenez, puis recommencez au début.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Поверніться і почніть спочатку.</translation>
    </message>
    <message>
        <source>Cette page n’est plus valable.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ця сторінка більше не дійсна.</translation>
    </message>
    <message>
        <source>Revenez, puis recommencez au début du site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Поверніться і почніть сайт спочатку.</translation>
    </message>
    <message>
        <source>Ce site a un problème.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>На цьому сайті проблема.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute. Essayez plus tard.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це не ваша провина. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>Cette page est réservée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ця сторінка закрита для інших.</translation>
    </message>
    <message>
        <source>Elle ne s’ouvre pas ici. Revenez en arrière.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Вона тут не відкривається. Поверніться назад.</translation>
    </message>
    <message>
        <source>Cette messagerie refuse ce poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ця пошта не приймає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Lisez vos mails sur votre téléphone, ou choisissez une autre messagerie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Читайте пошту на телефоні або виберіть іншу пошту.</translation>
    </message>
    <message>
        <source>Ce site n’est pas sûr.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей сайт небезпечний.</translation>
    </message>
    <message>
        <source>Revenez. N’écrivez rien sur ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Поверніться. Нічого не пишіть на цьому сайті.</translation>
    </message>
    <message>
        <source>Ce fichier est trop lourd.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей файл завеликий.</translation>
    </message>
    <message>
        <source>Demandez un fichier plus petit.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Попросіть менший файл.</translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей файл тут не відкривається.</translation>
    </message>
    <message>
        <source>Choisissez un document ou une photo.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Виберіть документ або фото.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Комп’ютер зупинився. Усе стерто.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute. Vous pouvez recommencer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Це не ваша провина. Можна почати знову.</translation>
    </message>
    <message>
        <source>Cette page s’est arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ця сторінка зупинилася.</translation>
    </message>
    <message>
        <source>Ouvrez-la encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкрийте її ще раз.</translation>
    </message>
    <message>
        <source>Quelque chose n’a pas marché.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Щось не вийшло.</translation>
    </message>
    <message>
        <source>%1 (contrôle «&#xa0;%2&#xa0;»)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 (перевірка «%2»)</translation>
    </message>
    <message>
        <source>Le fichier du poste a une erreur&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>У файлі комп’ютера помилка: %1</translation>
    </message>
    <message>
        <source>Le catalogue a une erreur&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>У каталозі помилка: %1</translation>
    </message>
    <message>
        <source>Internet&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Інтернет: %1</translation>
    </message>
    <message>
        <source>La session ne démarre pas. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сеанс не починається. Перезапустіть комп’ютер.</translation>
    </message>
    <message>
        <source>Contrôle&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Перевірка: %1</translation>
    </message>
    <message>
        <source>ça marche.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>працює.</translation>
    </message>
    <message>
        <source>le réseau demande de se connecter sur une page. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>мережа просить увійти на сторінці. Повідомте підтримку.</translation>
    </message>
    <message>
        <source>le proxy demande un mot de passe. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>проксі просить пароль. Повідомте підтримку.</translation>
    </message>
    <message>
        <source>pas de réponse. Vérifiez la box et son câble. Imprimer et scanner marchent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>немає відповіді. Перевірте роутер і кабель. Друк і сканування працюють.</translation>
    </message>
    <message>
        <source>pas contrôlé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>не перевірено.</translation>
    </message>
    <message>
        <source>Des programmes de la session vivent encore. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Програми сеансу ще працюють. Перезапустіть комп’ютер.</translation>
    </message>
    <message>
        <source>Des impressions restent en attente. Éteignez l’imprimante, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друк ще очікує. Вимкніть принтер, потім перезапустіть комп’ютер.</translation>
    </message>
    <message>
        <source>Le service d’impression ne répond pas. Attendez une minute, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Служба друку не відповідає. Зачекайте хвилину, потім перезапустіть комп’ютер.</translation>
    </message>
    <message>
        <source>Le service d’impression n’a pas redémarré. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Служба друку не перезапустилася. Перезапустіть комп’ютер.</translation>
    </message>
    <message>
        <source>Le copier-coller n’a pas pu être vérifié. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Копіювання і вставлення не вдалося перевірити. Перезапустіть комп’ютер.</translation>
    </message>
    <message>
        <source>Une numérisation continue. Débranchez le scanner, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканування триває. Від’єднайте сканер, потім перезапустіть комп’ютер.</translation>
    </message>
    <message>
        <source>Des fichiers ont changé hors de la session. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Файли поза сеансом змінилися. Повідомте підтримку.</translation>
    </message>
    <message>
        <source>Un contrôle de l’effacement n’est pas réussi. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Перевірку стирання не пройдено. Перезапустіть комп’ютер.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Il faut un téléphone pour recevoir un code.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Потрібен телефон, щоб отримати код.</translation>
    </message>
    <message>
        <source>Il faut un téléphone avec une identité numérique.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Потрібен телефон із цифровою ідентичністю.</translation>
    </message>
    <message>
        <source>Il faut un téléphone portable.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Потрібен мобільний телефон.</translation>
    </message>
    <message>
        <source>Site officiel&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Офіційний сайт: %1</translation>
    </message>
    <message>
        <source>%1 minutes environ</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Приблизно %1 хв</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>Préparez ceci</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Підготуйте це</translation>
    </message>
    <message>
        <source>Ouvrir le site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкрити сайт</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Покликати когось</translation>
    </message>
    <message>
        <source>Le téléphone de ce service</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Телефон цієї служби</translation>
    </message>
    <message>
        <source>Pour entrer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Щоб увійти</translation>
    </message>
    <message>
        <source>Le site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сайт</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Cette page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ця сторінка</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Revenir à la page d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад до попередньої сторінки</translation>
    </message>
    <message>
        <source>Revenir à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад до %1</translation>
    </message>
    <message>
        <source>Une autre page s’est ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкрилася інша сторінка.</translation>
    </message>
    <message>
        <source>Ce site est lent. Attendez encore un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сайт повільний. Зачекайте ще.</translation>
    </message>
    <message>
        <source>La page arrive…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка надходить…</translation>
    </message>
    <message>
        <source>Mes mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Моя пошта</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Ne plus attendre la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Більше не чекати на сторінку</translation>
    </message>
    <message>
        <source>Recharger</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Recharger la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Оновити сторінку</translation>
    </message>
    <message>
        <source>Page plus petite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Менша сторінка</translation>
    </message>
    <message>
        <source>La page a sa taille normale.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка має звичайний розмір.</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Taille de la page&#xa0;: %1&#xa0;%</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Розмір сторінки: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Page plus grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Більша сторінка</translation>
    </message>
    <message>
        <source>La page ne peut pas grandir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка не може бути більшою.</translation>
    </message>
    <message>
        <source>Imprimer cette page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Надрукувати цю сторінку</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Il n’y a pas de page à imprimer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Немає сторінки для друку.</translation>
    </message>
    <message>
        <source>La page arrive</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка надходить</translation>
    </message>
    <message>
        <source>Vos documents sont toujours là.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваші документи досі тут.</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Choisir une autre messagerie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Вибрати іншу пошту</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Le site demande un document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сайт просить документ.</translation>
    </message>
    <message>
        <source>Vous quittez le site officiel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ви виходите з офіційного сайту.</translation>
    </message>
    <message>
        <source>Quitter cette page&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Вийти з цієї сторінки?</translation>
    </message>
    <message>
        <source>Le site vous dit&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сайт повідомляє:</translation>
    </message>
    <message>
        <source>Le site vous demande&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сайт запитує:</translation>
    </message>
    <message>
        <source>Choisissez-le dans vos documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Виберіть його серед своїх документів.</translation>
    </message>
    <message>
        <source>Vous n’en avez pas encore ici. Scannez votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Тут у вас їх ще немає. Скануйте папір.</translation>
    </message>
    <message>
        <source>Vous allez sur %1. Ce n’est pas un site officiel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ви переходите на %1. Це не офіційний сайт.</translation>
    </message>
    <message>
        <source>Ce que vous avez écrit sera peut-être perdu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Написане може бути втрачено.</translation>
    </message>
    <message>
        <source>Votre réponse</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваша відповідь</translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Вибрати документ</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканувати папір</translation>
    </message>
    <message>
        <source>Rester sur le site officiel</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Залишитися на офіційному сайті</translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Залишитися на сторінці</translation>
    </message>
    <message>
        <source>J’ai compris</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зрозуміло</translation>
    </message>
    <message>
        <source>Valider</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Oui, d’accord</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Так, згода</translation>
    </message>
    <message>
        <source>Aller sur l’autre site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Перейти на інший сайт</translation>
    </message>
    <message>
        <source>Quitter la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Вийти зі сторінки</translation>
    </message>
    <message>
        <source>Non, annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ні, скасувати</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Que vous arrive-t-il&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Що сталося?</translation>
    </message>
</context>
<context>
    <name>StaffWindow</name>
    <message>
        <source>Ce poste n’a pas encore de code d’agent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Цей комп’ютер ще не має коду працівника.</translation>
    </message>
    <message>
        <source>Installez-en un avec&#xa0;: kiosk provision</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Установіть його: kiosk provision</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Усі служби</translation>
    </message>
    <message>
        <source>Par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>З чого почати</translation>
    </message>
    <message>
        <source>Site non ouvert ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сайт тут не відкривається</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сканувати</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Мої документи</translation>
    </message>
    <message>
        <source>Mon document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Мій документ</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Де знайти допомогу</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Безкоштовний Wi-Fi</translation>
    </message>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Слова інтернету</translation>
    </message>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>З клавіатури</translation>
    </message>
    <message>
        <source>Le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Завершити</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Le poste se prépare.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Комп’ютер готується.</translation>
    </message>
    <message>
        <source>Attendez un instant.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зачекайте хвилинку.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Крок %1 з %2</translation>
    </message>
</context>
<context>
    <name>TextInputField</name>
    <message>
        <source>Les majuscules sont bloquées. Appuyez une fois sur la touche «&#xa0;Verr. Maj&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Великі літери ввімкнено. Натисніть один раз «Verr. Maj».</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Reçu d’effacement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Квитанція про стирання</translation>
    </message>
    <message>
        <source>%1 sur %2 contrôles réussis</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 з %2 перевірок пройдено</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>Imprimer ce reçu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Надрукувати цю квитанцію</translation>
    </message>
    <message>
        <source>Le reçu s’imprime.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Квитанція друкується.</translation>
    </message>
    <message>
        <source>Prenez votre reçu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Візьміть вашу квитанцію.</translation>
    </message>
    <message>
        <source>Le reçu n’est pas sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Квитанція не вийшла.</translation>
    </message>
</context>
<context>
    <name>TilePages</name>
    <message>
        <source>Avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>La suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>J’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Я закінчив</translation>
    </message>
    <message>
        <source>Site officiel</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Офіційний сайт</translation>
    </message>
    <message>
        <source>Votre messagerie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Ваша пошта</translation>
    </message>
    <message>
        <source>Autre site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Інший сайт</translation>
    </message>
    <message>
        <source>Barre du haut</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Верхня панель</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Retour</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад</translation>
    </message>
    <message numerus="yes">
        <source>Il vous reste %n minutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>Ще %n&#xa0;хвилина</numerusform>
            <numerusform>Ще %n&#xa0;хвилини</numerusform>
            <numerusform>Ще %n&#xa0;хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;хвилину</numerusform>
            <numerusform>%n&#xa0;хвилини</numerusform>
            <numerusform>%n&#xa0;хвилин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wifi</name>
    <message>
        <source>Wi-Fi gratuit sur votre téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Безкоштовний Wi-Fi на вашому телефоні</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Назад до допомоги</translation>
    </message>
    <message>
        <source>Code à montrer à l’appareil photo de votre téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Код, який треба показати камері телефону</translation>
    </message>
    <message>
        <source>Ouvrez l’appareil photo de votre téléphone.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Відкрийте камеру телефону.</translation>
    </message>
    <message>
        <source>Montrez-lui ce carré, puis touchez la ligne qui apparaît.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Наведіть її на цей квадрат і торкніться рядка, що з’явиться.</translation>
    </message>
    <message>
        <source>Ou choisissez vous-même ce réseau&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Або виберіть цю мережу самі:</translation>
    </message>
    <message>
        <source>Ou choisissez ce réseau et tapez ce mot de passe&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Або виберіть цю мережу і введіть пароль:</translation>
    </message>
</context>
<context>
    <name>Wiping</name>
    <message>
        <source>Le poste efface tout.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Комп’ютер усе стирає.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Комп’ютер зупинився. Це не ваша провина.</translation>
    </message>
    <message>
        <source>Attendez un instant.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Зачекайте хвилинку.</translation>
    </message>
</context>
</TS>
