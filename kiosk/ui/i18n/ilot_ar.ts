<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="fr">
<context>
    <name>Attract</name>
    <message>
        <source>Écran d’attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>شاشة الانتظار</translation>
    </message>
    <message>
        <source>Ce poste est libre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا الجهاز متاح</translation>
    </message>
    <message>
        <source>Ce que l’on peut faire ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ما يمكنك فعله هنا</translation>
    </message>
    <message>
        <source>Faire une démarche</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إجراء معاملة</translation>
    </message>
    <message>
        <source>Lire ses mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>قراءة البريد</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مسح ورقة</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نسخ ورقة</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>واي فاي مجاني</translation>
    </message>
    <message>
        <source>%1&#xa0;: pas encore relu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1: لم تُراجع بعد</translation>
    </message>
    <message>
        <source>Autres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Autres langues</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>Silence</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>صمت</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reprendre l’animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>استئناف الحركة</translation>
    </message>
    <message>
        <source>Arrêter l’animation</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إيقاف الحركة</translation>
    </message>
    <message>
        <source>Agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الموظف</translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Ce site n’est pas ouvert ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا الموقع غير متاح هنا.</translation>
    </message>
    <message>
        <source>Le service officiel, lui, s’ouvre sur ce poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أما الخدمة الرسمية فتُفتح على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ce poste ouvre les sites utiles à vos démarches.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يفتح هذا الجهاز المواقع المفيدة لمعاملاتك.</translation>
    </message>
    <message>
        <source>Le service officiel&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الخدمة الرسمية: %1</translation>
    </message>
    <message>
        <source>Revenir au site %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة إلى موقع %1</translation>
    </message>
    <message>
        <source>Voir les sites ouverts ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عرض المواقع المتاحة هنا</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مناداة شخص</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Aucun service trouvé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم نجد أي خدمة</translation>
    </message>
    <message numerus="yes">
        <source>%n services trouvés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n خدمة</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>De quoi avez-vous besoin&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ماذا تحتاج؟</translation>
    </message>
    <message>
        <source>Chercher un service</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>البحث عن خدمة</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: carte grise</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مثال: carte grise</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: attestation, carte grise, CAF</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مثال: attestation، carte grise، CAF</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Programmes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>البرامج</translation>
    </message>
    <message numerus="yes">
        <source>%n fermés, reste %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>أُغلق %n، بقي %1</numerusform>
            <numerusform>أُغلق %n، بقي %1</numerusform>
            <numerusform>أُغلق %n، بقي %1</numerusform>
            <numerusform>أُغلقت %n، بقي %1</numerusform>
            <numerusform>أُغلق %n، بقي %1</numerusform>
            <numerusform>أُغلق %n، بقي %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mémoire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>%1 Mo rendus</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أُعيد %1 م.ب</translation>
    </message>
    <message>
        <source>reste %1 Mo</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بقي %1 م.ب</translation>
    </message>
    <message>
        <source>Impressions en attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة في الانتظار</translation>
    </message>
    <message>
        <source>Copier-coller</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>النسخ واللصق</translation>
    </message>
    <message>
        <source>vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>pas vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>غير فارغ</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>libre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>occupé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>effacés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مُحيت</translation>
    </message>
    <message>
        <source>pas effacés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم تُمحَ</translation>
    </message>
    <message>
        <source>Vos fichiers ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ملفاتك هنا</translation>
    </message>
    <message>
        <source>Autres fichiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>reste %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Autre contrôle</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>فحص آخر</translation>
    </message>
    <message>
        <source>réussi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>pas réussi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>غير ناجح</translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Choisissez quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اختر أربعة أرقام.</translation>
    </message>
    <message>
        <source>Quelqu’un s’est absenté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>شخص ابتعد قليلًا.</translation>
    </message>
    <message>
        <source>Retenez-les. Eux seuls rouvrent votre écran.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>احفظها. هي وحدها تعيد فتح شاشتك.</translation>
    </message>
    <message>
        <source>Ce poste s’ouvre avec ses quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يُفتح هذا الجهاز بأرقامه الأربعة.</translation>
    </message>
    <message>
        <source>%1 chiffres tapés sur 4</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كُتب %1 من 4 أرقام</translation>
    </message>
    <message>
        <source>Il reste deux essais.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بقيت محاولتان.</translation>
    </message>
    <message>
        <source>Ce ne sont pas les bons chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه ليست الأرقام الصحيحة.</translation>
    </message>
    <message>
        <source>Il reste un essai. Ensuite, tout sera effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بقيت محاولة واحدة. ثم يُمحى كل شيء.</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بدون جواب، سيُمحى كل شيء بعد:</translation>
    </message>
    <message>
        <source>Sans ces chiffres, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بدون هذه الأرقام يُمحى كل شيء خلال:</translation>
    </message>
    <message>
        <source>Je m’absente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>سأبتعد قليلًا</translation>
    </message>
    <message>
        <source>Tapez d’abord quatre chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اكتب أولًا أربعة أرقام.</translation>
    </message>
    <message>
        <source>Non, sans chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لا، بدون أرقام</translation>
    </message>
</context>
<context>
    <name>ColorChoice</name>
    <message>
        <source>Quelle couleur&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أي لون؟</translation>
    </message>
    <message>
        <source>Noir et blanc</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أبيض وأسود</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ألوان</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Choisissez votre langue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اختر لغتك</translation>
    </message>
    <message>
        <source>Taille et écoute</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الحجم والصوت</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>pas encore relu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم تُراجع بعد</translation>
    </message>
    <message>
        <source>Taille des lettres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>Normale</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Très grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Douces</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>Très contrastées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تباين قوي</translation>
    </message>
    <message>
        <source>Flèche de la souris</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>سهم الفأرة</translation>
    </message>
    <message>
        <source>Clavier à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لوحة مفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>Oui, pour écrire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نعم، للكتابة</translation>
    </message>
    <message>
        <source>Touches du clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مفاتيح لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Touches lentes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مفاتيح بطيئة</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Si j’appuie longtemps</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إذا ضغطت طويلًا</translation>
    </message>
    <message>
        <source>Touches une par une</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مفتاح بعد مفتاح</translation>
    </message>
    <message>
        <source>Deux touches ensemble</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مفتاحان معًا</translation>
    </message>
    <message>
        <source>Une par une</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>واحدًا بعد واحد</translation>
    </message>
    <message>
        <source>Mouvements à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الحركة على الشاشة</translation>
    </message>
    <message>
        <source>Oui</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Écouter (branchez votre casque)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>استماع (صِل سماعتك)</translation>
    </message>
    <message>
        <source>Écouter ce qui est écrit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>استماع إلى ما هو مكتوب</translation>
    </message>
    <message>
        <source>Non</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Lentement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ببطء</translation>
    </message>
    <message>
        <source>Normalement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بسرعة عادية</translation>
    </message>
    <message>
        <source>Vite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بسرعة</translation>
    </message>
    <message>
        <source>Je lis l’écran à voix haute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أقرأ الشاشة بصوت عالٍ.</translation>
    </message>
</context>
<context>
    <name>CopyCounter</name>
    <message>
        <source>Nombre de copies</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>Une de moins</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نسخة أقل</translation>
    </message>
    <message>
        <source>C’est le plus petit nombre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا أصغر عدد.</translation>
    </message>
    <message>
        <source>Une de plus</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نسخة أكثر</translation>
    </message>
    <message>
        <source>C’est le plus grand nombre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا أكبر عدد.</translation>
    </message>
</context>
<context>
    <name>CoverWindow</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n&#xa0;دقائق</numerusform>
            <numerusform>%n&#xa0;دقيقة</numerusform>
            <numerusform>%n&#xa0;دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secondes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n&#xa0;ثوانٍ</numerusform>
            <numerusform>%n&#xa0;ثانية</numerusform>
            <numerusform>%n&#xa0;ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Vous êtes toujours là&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Prenez votre temps.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>خذ وقتك.</translation>
    </message>
    <message>
        <source>L’écran est caché.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الشاشة مخفية.</translation>
    </message>
    <message>
        <source>L’écran est caché. Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الشاشة مخفية. بدون جواب، سيُمحى كل شيء بعد:</translation>
    </message>
    <message>
        <source>Sans réponse, tout sera effacé dans&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بدون جواب، سيُمحى كل شيء بعد:</translation>
    </message>
    <message>
        <source>C’est moi, je continue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا أنا، أتابع</translation>
    </message>
    <message>
        <source>Je viens d’arriver</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>وصلت الآن</translation>
    </message>
    <message>
        <source>J’attends un code ou je téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أنتظر رمزًا أو أتكلم بالهاتف</translation>
    </message>
    <message>
        <source>Je reviens&#xa0;: je choisis quatre chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>سأعود: أختار أربعة أرقام</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Outils</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مسح ورقة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مستنداتي</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة</translation>
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
        <translation>Alt Gr ينتظر المفتاح التالي</translation>
    </message>
    <message>
        <source>Majuscule attend la touche suivante</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الحرف الكبير ينتظر المفتاح التالي</translation>
    </message>
    <message>
        <source>Guide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Langue&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Vous attendez</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أنت تنتظر</translation>
    </message>
    <message>
        <source>Taille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Taille et écoute</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الحجم والصوت</translation>
    </message>
    <message>
        <source>Cacher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Cacher l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إخفاء الشاشة</translation>
    </message>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Scanné ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مُسح هنا</translation>
    </message>
    <message>
        <source>Sur ma clé USB</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>على مفتاح USB الخاص بي</translation>
    </message>
    <message>
        <source>Ouverte ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>فُتحت هنا</translation>
    </message>
    <message>
        <source>Venu du site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>من الموقع</translation>
    </message>
</context>
<context>
    <name>DocumentShelf</name>
    <message>
        <source>Documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Documents d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>المستندات السابقة</translation>
    </message>
    <message>
        <source>Ce sont les premiers documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه أول المستندات.</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Documents suivants</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>المستندات التالية</translation>
    </message>
    <message>
        <source>Ce sont les derniers documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه آخر المستندات.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مستنداتي</translation>
    </message>
    <message>
        <source>À la fin, tout est effacé d’ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>في النهاية، يُمحى كل شيء من هنا.</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Ajouter un papier avec le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إضافة ورقة بالماسح</translation>
    </message>
    <message>
        <source>Document choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>المستند المختار</translation>
    </message>
    <message numerus="yes">
        <source>Joindre les %n documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>إرفاق %n&#xa0;مستند</numerusform>
            <numerusform>إرفاق المستند</numerusform>
            <numerusform>إرفاق المستندين</numerusform>
            <numerusform>إرفاق %n&#xa0;مستندات</numerusform>
            <numerusform>إرفاق %n&#xa0;مستندًا</numerusform>
            <numerusform>إرفاق %n&#xa0;مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Joindre au site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إرفاق بالموقع</translation>
    </message>
    <message>
        <source>Le site demande une autre sorte de fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يطلب الموقع نوعًا آخر من الملفات.</translation>
    </message>
    <message>
        <source>C’est trop lourd pour ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا أكبر مما يقبله الموقع.</translation>
    </message>
    <message>
        <source>Cochez d’abord un ou plusieurs documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حدّد أولًا مستندًا أو أكثر.</translation>
    </message>
    <message>
        <source>Sur le site, cliquez d’abord pour joindre un fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>في الموقع، انقر أولًا لإرفاق ملف.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Alléger le fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تصغير الملف</translation>
    </message>
    <message>
        <source>Le site ouvert&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الموقع المفتوح: %1</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Envoyer par mail</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إرسال بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Changer le nom</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Nom du document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اسم المستند</translation>
    </message>
    <message>
        <source>Garder ce nom</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حفظ هذا الاسم</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Supprimer ce document&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حذف هذا المستند؟</translation>
    </message>
    <message>
        <source>Le garder</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Le supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حذفه</translation>
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
        <translation>وكالة France Travail</translation>
    </message>
    <message>
        <source>Îlot numérique</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Îlot numérique</translation>
    </message>
    <message>
        <source>Mairie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>البلدية (mairie)</translation>
    </message>
    <message>
        <source>, à %1 km</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>، على بعد %1 كم</translation>
    </message>
    <message>
        <source>lundi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>mardi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>samedi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>السبت</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Ouvert jusqu’à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مفتوح حتى %1</translation>
    </message>
    <message>
        <source>Ouvre à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يفتح في %1</translation>
    </message>
    <message>
        <source>Ouvre demain à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يفتح غدًا في %1</translation>
    </message>
    <message>
        <source>Ouvre %1 à %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يفتح يوم %1 في %2</translation>
    </message>
</context>
<context>
    <name>FreePages</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n&#xa0;صفحات</numerusform>
            <numerusform>%n&#xa0;صفحة</numerusform>
            <numerusform>%n&#xa0;صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages gratuites qui restent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحات المجانية الباقية</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>sur %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Vous imprimez %1. Après, il vous en restera %2.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تطبع: %1. بعدها يبقى لك: %2.</translation>
    </message>
</context>
<context>
    <name>FreePagesNote</name>
    <message numerus="yes">
        <source>%n pages gratuites sur %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;صفحة مجانية من %1</numerusform>
            <numerusform>صفحة مجانية من %1</numerusform>
            <numerusform>صفحتان مجانيتان من %1</numerusform>
            <numerusform>%n&#xa0;صفحات مجانية من %1</numerusform>
            <numerusform>%n&#xa0;صفحة مجانية من %1</numerusform>
            <numerusform>%n&#xa0;صفحة مجانية من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Après, il vous en restera&#xa0;%1.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بعدها يبقى لك: %1.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كلمات الإنترنت</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة إلى المساعدة</translation>
    </message>
    <message>
        <source>Le nom ou le numéro qui vous désigne sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الاسم أو الرقم الذي يدل عليك في موقع.</translation>
    </message>
    <message>
        <source>Votre clé. Ne la dites à personne.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مفتاحك. لا تقله لأحد.</translation>
    </message>
    <message>
        <source>Une lettre envoyée par Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>رسالة تُرسل عبر الإنترنت.</translation>
    </message>
    <message>
        <source>Votre boîte aux lettres. Il y a toujours un @ dedans.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>صندوق بريدك. فيه دائمًا علامة @.</translation>
    </message>
    <message>
        <source>Un papier accroché à un mail, avec un trombone.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ورقة مرفقة برسالة، بعلامة مشبك.</translation>
    </message>
    <message>
        <source>Prendre un papier sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أخذ ورقة من موقع.</translation>
    </message>
    <message>
        <source>Donner un de vos papiers à un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إعطاء إحدى أوراقك لموقع.</translation>
    </message>
    <message>
        <source>Un papier à lire sur l’écran. Il s’imprime tel quel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ورقة تُقرأ على الشاشة. تُطبع كما هي.</translation>
    </message>
    <message>
        <source>Un compte que vous avez déjà en ouvre d’autres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حساب لديك من قبل يفتح حسابات أخرى.</translation>
    </message>
    <message>
        <source>Des chiffres reçus par SMS ou par mail. Ils servent une fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أرقام تصلك برسالة قصيرة أو بريد. تُستعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>Ce qu’un site note sur vous. Vous pouvez tout refuser.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ما يسجله موقع عنك. يمكنك رفض الكل.</translation>
    </message>
    <message>
        <source>Un petit jeu pour montrer que vous êtes une personne.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لعبة صغيرة لتثبت أنك إنسان.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>On vous aide.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نحن نساعدك.</translation>
    </message>
    <message>
        <source>Une personne</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Gardez vos mots de passe pour vous.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>احتفظ بكلمات مرورك لنفسك.</translation>
    </message>
    <message>
        <source>L’écran montre que vous attendez. Votre page reste ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تُظهر الشاشة أنك تنتظر. تبقى صفحتك مفتوحة.</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مناداة شخص</translation>
    </message>
    <message>
        <source>Une urgence&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حالة طارئة؟</translation>
    </message>
    <message>
        <source>15 médecin, 17 police, 18 pompiers, 112 partout. SMS&#xa0;: 114.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>15 طبيب، 17 شرطة، 18 إطفاء، 112 في كل مكان. رسالة قصيرة: 114.</translation>
    </message>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أين تجد المساعدة</translation>
    </message>
    <message>
        <source>Adresses, heures, téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عناوين وساعات وهاتف</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>واي فاي مجاني</translation>
    </message>
    <message>
        <source>Sur votre téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>على هاتفك</translation>
    </message>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كلمات الإنترنت</translation>
    </message>
    <message>
        <source>Expliqués simplement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>شرح بسيط</translation>
    </message>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>À quoi sert chaque touche</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>وظيفة كل مفتاح</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Accueil</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Bonjour, que voulez-vous faire&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مرحبًا، ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Revenir à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة إلى %1</translation>
    </message>
    <message>
        <source>Sur Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>على الإنترنت</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: carte grise</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مثال: carte grise</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: attestation, carte grise, CAF</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مثال: attestation، carte grise، CAF</translation>
    </message>
    <message>
        <source>Tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>Santé, retraite, papiers…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصحة، التقاعد، الأوراق…</translation>
    </message>
    <message>
        <source>Je ne sais pas par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لا أعرف من أين أبدأ</translation>
    </message>
    <message>
        <source>Répondez à 3 questions simples.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أجب عن 3 أسئلة بسيطة.</translation>
    </message>
    <message>
        <source>Répondez à 3 questions simples. On vous montre le bon site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أجب عن 3 أسئلة بسيطة. نُريك الموقع المناسب.</translation>
    </message>
    <message>
        <source>Avec vos papiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مع أوراقك</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مسح ورقة</translation>
    </message>
    <message>
        <source>Je garde mon papier en fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أحفظ ورقتي كملف</translation>
    </message>
    <message>
        <source>Papier en fichier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>من ورق إلى ملف</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Un fichier sort en papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يخرج الملف على ورق</translation>
    </message>
    <message>
        <source>Fichier en papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>من ملف إلى ورق</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نسخ ورقة</translation>
    </message>
    <message>
        <source>Une copie, tout de suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نسخة، حالًا</translation>
    </message>
    <message>
        <source>Une copie rapide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نسخة سريعة</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit sur votre téléphone&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>واي فاي مجاني على هاتفك: %1</translation>
    </message>
    <message>
        <source>Wi-Fi&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>واي فاي: %1</translation>
    </message>
</context>
<context>
    <name>KeyFinder</name>
    <message>
        <source>Tenez la touche «&#xa0;Alt Gr&#xa0;» et appuyez sur «&#xa0;E&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>استمر في الضغط على « Alt Gr » واضغط « E ».</translation>
    </message>
    <message>
        <source>Appuyez sur la touche «&#xa0;é&#xa0;», dans la rangée du haut.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اضغط المفتاح « é » في الصف العلوي.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Maj&#xa0;» et appuyez sur la lettre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>استمر في الضغط على « Maj » واضغط الحرف.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Maj&#xa0;» et appuyez sur le chiffre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>استمر في الضغط على « Maj » واضغط الرقم.</translation>
    </message>
    <message>
        <source>Tenez la touche «&#xa0;Alt Gr&#xa0;» et appuyez sur «&#xa0;à&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>استمر في الضغط على « Alt Gr » واضغط « à ».</translation>
    </message>
    <message>
        <source>Où est cette touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أين هذا المفتاح؟</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Quelle touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أي مفتاح؟</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>رقم</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة إلى المساعدة</translation>
    </message>
    <message>
        <source>Où est cette touche&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أين هذا المفتاح؟</translation>
    </message>
    <message>
        <source>1 à 9</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>1 إلى 9</translation>
    </message>
    <message>
        <source>choisir la case de ce numéro</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اختيار الخانة بهذا الرقم</translation>
    </message>
    <message>
        <source>Tab</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>aller au choix suivant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الانتقال إلى الخيار التالي</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choisir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Échap</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>revenir en arrière</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة إلى الوراء</translation>
    </message>
    <message>
        <source>ouvrir l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>فتح المساعدة</translation>
    </message>
    <message>
        <source>écouter la suite d’un site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الاستماع إلى بقية الموقع</translation>
    </message>
    <message>
        <source>écouter la prochaine case</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الاستماع إلى الحقل التالي</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Les chiffres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مسح رقم</translation>
    </message>
</context>
<context>
    <name>LayingSteps</name>
    <message>
        <source>Comment poser la feuille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كيف تضع الورقة</translation>
    </message>
    <message>
        <source>Ouvrez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>افتح الغطاء.</translation>
    </message>
    <message>
        <source>Posez la feuille, texte vers le bas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ضع الورقة والنص إلى الأسفل.</translation>
    </message>
    <message>
        <source>Fermez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أغلق الغطاء.</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>Votre papier sur la vitre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ورقتك على الزجاج</translation>
    </message>
    <message>
        <source>Soulevez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ارفع الغطاء.</translation>
    </message>
    <message>
        <source>Vos feuilles imprimées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أوراقك المطبوعة</translation>
    </message>
    <message>
        <source>Regardez sous l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انظر تحت الطابعة.</translation>
    </message>
    <message>
        <source>Ce poste va vous oublier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا الجهاز سينساك.</translation>
    </message>
    <message>
        <source>Le site ouvert et vos mots de passe</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الموقع المفتوح وكلمات السر</translation>
    </message>
    <message>
        <source>Téléphone et cartes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الهاتف والبطاقات</translation>
    </message>
    <message>
        <source>Regardez sur la table.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انظر على الطاولة.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Avant de partir, reprenez tout.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>قبل أن تغادر، خذ كل أشيائك.</translation>
    </message>
    <message>
        <source>Une impression attend.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هناك طباعة تنتظر.</translation>
    </message>
    <message>
        <source>Attendez-la, ou elle sera annulée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انتظرها وإلا أُلغيت.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents ni imprimés ni envoyés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>لا مستند غير مطبوع أو غير مرسل</numerusform>
            <numerusform>مستند واحد لم يُطبع ولم يُرسل</numerusform>
            <numerusform>مستندان لم يُطبعا ولم يُرسلا</numerusform>
            <numerusform>%n مستندات لم تُطبع ولم تُرسل</numerusform>
            <numerusform>%n مستنداً لم يُطبع ولم يُرسل</numerusform>
            <numerusform>%n مستند لم يُطبع ولم يُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>Vos démarches et vos mails restent sur Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>معاملاتك ورسائلك تبقى على الإنترنت.</translation>
    </message>
    <message numerus="yes">
        <source>Vos %n documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;مستند</numerusform>
            <numerusform>مستندك</numerusform>
            <numerusform>مستنداك</numerusform>
            <numerusform>مستنداتك (%n)</numerusform>
            <numerusform>مستنداتك (%n)</numerusform>
            <numerusform>مستنداتك (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Votre document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مستندك</translation>
    </message>
    <message>
        <source>Oui, j’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نعم، انتهيت</translation>
    </message>
    <message>
        <source>Non, je continue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لا، أتابع</translation>
    </message>
</context>
<context>
    <name>MailChoice</name>
    <message>
        <source>Où est votre messagerie&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أين بريدك؟</translation>
    </message>
    <message>
        <source>Votre page %1 vous attend&#xa0;: rien n’y est perdu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>صفحتك %1 تنتظرك: لم يضع شيء.</translation>
    </message>
    <message>
        <source>Revenir sans ouvrir mes mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة دون فتح بريدي</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Votre papier est gardé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حُفظت ورقتك.</translation>
    </message>
    <message>
        <source>Il est dans «&#xa0;Mes documents&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إنها في «مستنداتي».</translation>
    </message>
    <message>
        <source>Le document est gardé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حُفظ المستند.</translation>
    </message>
    <message>
        <source>Le document est joint.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أُرفق المستند.</translation>
    </message>
    <message>
        <source>Continuez sur le site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تابع في الموقع.</translation>
    </message>
    <message>
        <source>C’est imprimé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تمت الطباعة.</translation>
    </message>
    <message>
        <source>Prenez vos feuilles.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>خذ أوراقك.</translation>
    </message>
    <message>
        <source>Vos pages vous sont rendues.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أُعيدت لك صفحاتك.</translation>
    </message>
    <message>
        <source>Dites-le aussi au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أخبر الموظف أيضًا.</translation>
    </message>
    <message>
        <source>La page s’était arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>توقفت الصفحة.</translation>
    </message>
    <message>
        <source>Elle est revenue. Vérifiez ce que vous aviez écrit.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لقد عادت. تحقق مما كتبته.</translation>
    </message>
    <message>
        <source>Ce site est lent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا الموقع بطيء.</translation>
    </message>
    <message>
        <source>Attendez encore un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انتظر قليلًا بعد.</translation>
    </message>
    <message>
        <source>Le site demande un dossier entier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يطلب الموقع مجلدًا كاملًا.</translation>
    </message>
    <message>
        <source>Choisissez plutôt un document à la fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اختر مستندًا واحدًا كل مرة.</translation>
    </message>
    <message>
        <source>Trop de pages sont ouvertes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>صفحات كثيرة مفتوحة.</translation>
    </message>
    <message>
        <source>Revenez, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عُد، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم يبق مكان.</translation>
    </message>
    <message>
        <source>Supprimez un document, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>احذف مستندًا، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Ce document a un mot de passe.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا المستند له كلمة مرور.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans «&#xa0;Mes documents&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>افتحه في «مستنداتي».</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon mot de passe.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Regardez les majuscules, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انظر إلى الحروف الكبيرة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Ce document est abîmé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا المستند تالف.</translation>
    </message>
    <message>
        <source>Demandez-en un nouveau.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اطلب مستندًا جديدًا.</translation>
    </message>
    <message>
        <source>Ce document reste trop lourd.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يبقى هذا المستند كبيراً.</translation>
    </message>
    <message>
        <source>Ce fichier ne se lit pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لا يمكن قراءة هذا الملف هنا.</translation>
    </message>
    <message>
        <source>Demandez-le en PDF.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اطلبه بصيغة PDF.</translation>
    </message>
    <message>
        <source>Ce document a plus de 500 pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>في هذا المستند أكثر من 500 صفحة.</translation>
    </message>
    <message>
        <source>Demandez-le en plusieurs parties.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اطلبه في عدة أجزاء.</translation>
    </message>
    <message>
        <source>Ce document est trop lourd à lire.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا المستند ثقيل جدًا للقراءة.</translation>
    </message>
    <message>
        <source>Essayez encore, ou demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حاول مرة أخرى، أو اسأل في الشبّاك.</translation>
    </message>
    <message>
        <source>Le document n’est pas arrivé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم يصل المستند.</translation>
    </message>
    <message>
        <source>Essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Cette page ne s’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه الصفحة لا تُطبع.</translation>
    </message>
    <message>
        <source>Essayez le bouton «&#xa0;Imprimer&#xa0;» du site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>جرّب زر «Imprimer» في الموقع.</translation>
    </message>
    <message>
        <source>Le son ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصوت لا يعمل.</translation>
    </message>
    <message>
        <source>Demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اسأل في الشبّاك.</translation>
    </message>
</context>
<context>
    <name>NoDocuments</name>
    <message>
        <source>Vous n’avez pas encore de document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ليس لديك مستند بعد.</translation>
    </message>
    <message>
        <source>Scannez un papier, ou prenez un fichier sur un site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>امسح ورقة، أو خذ ملفًا من موقع.</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مسح ورقة</translation>
    </message>
    <message>
        <source>Ouvrir un site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>فتح موقع</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Aucun service trouvé pour «&#xa0;%1&#xa0;»</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم نجد أي خدمة لـ « %1 »</translation>
    </message>
    <message>
        <source>Essayez un autre mot, ou répondez à quelques questions.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>جرّب كلمة أخرى، أو أجب عن بضعة أسئلة.</translation>
    </message>
    <message>
        <source>Voir par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>معرفة من أين أبدأ</translation>
    </message>
    <message>
        <source>Demander de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>Voir tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عرض كل الخدمات</translation>
    </message>
</context>
<context>
    <name>OnTheGlass</name>
    <message>
        <source>Votre papier est sur la vitre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ورقتك على الزجاج</translation>
    </message>
    <message>
        <source>Pensez à le reprendre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تذكّر أن تأخذها.</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>Ce poste ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا الجهاز لا يعمل.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ليس هذا خطأك.</translation>
    </message>
    <message>
        <source>Demandez au guichet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اسأل في الشبّاك</translation>
    </message>
    <message>
        <source>Montrez cet écran.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أرِ هذه الشاشة.</translation>
    </message>
    <message>
        <source>Prenez le Wi-Fi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>استعمل الواي فاي</translation>
    </message>
    <message>
        <source>Réseau&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الشبكة: %1</translation>
    </message>
    <message>
        <source>Pour l’agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>للموظف</translation>
    </message>
    <message>
        <source>Agent</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الموظف</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Voici par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>من هنا تبدأ</translation>
    </message>
    <message>
        <source>Allez sur ces sites, dans l’ordre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ادخل هذه المواقع بالترتيب</translation>
    </message>
    <message>
        <source>Préparez ceci</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حضّر هذا</translation>
    </message>
    <message>
        <source>Appelez, si vous êtes bloqué</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اتصل إذا تعثرت</translation>
    </message>
    <message>
        <source>Près d’ici, on vous aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مساعدة قريبة من هنا</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مناداة شخص</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Aperçu de la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>معاينة الصفحة</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message numerus="yes">
        <source>%n pages gratuites</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;صفحة مجانية</numerusform>
            <numerusform>صفحة مجانية</numerusform>
            <numerusform>صفحتان مجانيتان</numerusform>
            <numerusform>%n&#xa0;صفحات مجانية</numerusform>
            <numerusform>%n&#xa0;صفحة مجانية</numerusform>
            <numerusform>%n&#xa0;صفحة مجانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photocopy</name>
    <message>
        <source>Le scanner lit votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الماسح يقرأ ورقتك.</translation>
    </message>
    <message>
        <source>Retournez votre carte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اقلب بطاقتك.</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نسخ ورقة</translation>
    </message>
    <message>
        <source>Laissez le couvercle fermé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اترك الغطاء مغلقًا.</translation>
    </message>
    <message>
        <source>Posez l’autre côté sur la vitre, puis fermez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ضع الوجه الآخر على الزجاج ثم أغلق الغطاء.</translation>
    </message>
    <message>
        <source>La copie sort tout de suite de l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تخرج النسخة حالًا من الطابعة.</translation>
    </message>
    <message>
        <source>Que copiez-vous&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ماذا تنسخ؟</translation>
    </message>
    <message>
        <source>Une feuille</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Carte, 2 côtés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بطاقة، وجهان</translation>
    </message>
    <message>
        <source>Quels côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أي وجه؟</translation>
    </message>
    <message>
        <source>Un côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>وجه واحد</translation>
    </message>
    <message>
        <source>Les deux</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الوجهان</translation>
    </message>
    <message>
        <source>Combien de copies&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كم نسخة؟</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Copier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copier l’autre côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انسخ الوجه الآخر</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Votre copie est prête.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نسختك جاهزة.</translation>
    </message>
    <message>
        <source>Vos copies sont prêtes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نسخك جاهزة.</translation>
    </message>
    <message>
        <source>Faire une autre copie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عمل نسخة أخرى</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أين تجد المساعدة</translation>
    </message>
    <message>
        <source>Ce sont les heures habituelles. Un jour férié, téléphonez d’abord.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه هي الساعات المعتادة. في يوم عطلة، اتصل أولًا.</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة إلى المساعدة</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Choisir un autre document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اختيار مستند آخر</translation>
    </message>
    <message>
        <source>Imprimer autre chose</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة شيء آخر</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>La page du site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>صفحة الموقع</translation>
    </message>
    <message>
        <source>Que voulez-vous imprimer&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ماذا تريد أن تطبع؟</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Que s’est-il passé&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>Nous vous rendons vos pages, une fois.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نعيد لك صفحاتك مرة واحدة.</translation>
    </message>
    <message>
        <source>C’est mal imprimé</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الطباعة سيئة</translation>
    </message>
    <message>
        <source>Tout va bien</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كل شيء بخير</translation>
    </message>
    <message>
        <source>Rien n’est sorti</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم يخرج شيء</translation>
    </message>
</context>
<context>
    <name>PrintIt</name>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>PrintNews</name>
    <message>
        <source>Votre document part à l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مستندك في طريقه إلى الطابعة.</translation>
    </message>
    <message>
        <source>Nous préparons votre document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نحضّر مستندك.</translation>
    </message>
    <message>
        <source>L’imprimante a votre document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مستندك عند الطابعة.</translation>
    </message>
    <message>
        <source>Page %1 sur %2.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة %1 من %2.</translation>
    </message>
    <message>
        <source>L’imprimante travaille.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الطابعة تعمل.</translation>
    </message>
    <message>
        <source>L’impression est arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>توقفت الطباعة.</translation>
    </message>
    <message>
        <source>En attente</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Impression…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة…</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message numerus="yes">
        <source>sur %n feuilles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>على %n ورقة</numerusform>
            <numerusform>على ورقة واحدة</numerusform>
            <numerusform>على ورقتين</numerusform>
            <numerusform>على %n أوراق</numerusform>
            <numerusform>على %n ورقة</numerusform>
            <numerusform>على %n ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n&#xa0;صفحات</numerusform>
            <numerusform>%n&#xa0;صفحة</numerusform>
            <numerusform>%n&#xa0;صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Page d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>C’est la première page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه أول صفحة.</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه آخر صفحة.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Combien de copies&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كم نسخة؟</translation>
    </message>
    <message>
        <source>Quelles pages&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أي صفحات؟</translation>
    </message>
    <message>
        <source>Lesquelles&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أي منها؟</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: 1-3, 5</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مثال: 1-3، 5</translation>
    </message>
    <message>
        <source>Quelle taille&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أي حجم؟</translation>
    </message>
    <message>
        <source>Ajustée</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ملائم</translation>
    </message>
    <message>
        <source>Réelle</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حقيقي</translation>
    </message>
    <message>
        <source>Sur le papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Tout</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Texte seul</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>النص فقط</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Je choisis</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أنا أختار</translation>
    </message>
    <message>
        <source>Quel côté&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أي وجه من الورقة؟</translation>
    </message>
    <message>
        <source>Un seul côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>وجه واحد</translation>
    </message>
    <message>
        <source>Les deux côtés</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الوجهان</translation>
    </message>
    <message>
        <source>L’imprimante est prête</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الطابعة جاهزة</translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n pages</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>طباعة %n&#xa0;صفحة</numerusform>
            <numerusform>طباعة صفحة واحدة</numerusform>
            <numerusform>طباعة صفحتين</numerusform>
            <numerusform>طباعة %n&#xa0;صفحات</numerusform>
            <numerusform>طباعة %n&#xa0;صفحة</numerusform>
            <numerusform>طباعة %n&#xa0;صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PrintProgress</name>
    <message>
        <source>C’est imprimé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تمت الطباعة.</translation>
    </message>
    <message>
        <source>Imprimer autre chose</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة شيء آخر</translation>
    </message>
    <message>
        <source>Attendez quelques secondes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انتظر بضع ثوان.</translation>
    </message>
    <message>
        <source>Vos feuilles arrivent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أوراقك قادمة.</translation>
    </message>
    <message>
        <source>Prenez vos feuilles à l’imprimante.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>خذ أوراقك من الطابعة.</translation>
    </message>
    <message>
        <source>Rien d’autre ne sortira.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لن يخرج شيء آخر.</translation>
    </message>
    <message>
        <source>Votre document attend.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مستندك ينتظر.</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Un problème&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هل هناك مشكلة؟</translation>
    </message>
    <message>
        <source>Arrêter l’impression</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إيقاف الطباعة</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Question %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لا أعرف</translation>
    </message>
</context>
<context>
    <name>RaisedHand</name>
    <message>
        <source>Une personne du bureau est prévenue.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تم إخبار شخص في المكتب.</translation>
    </message>
    <message>
        <source>Personne n’est encore venu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم يأت أحد بعد.</translation>
    </message>
    <message>
        <source>Téléphonez au %1.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اتصل بالرقم %1.</translation>
    </message>
    <message>
        <source>Restez ici&#xa0;: on vous voit de loin.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ابق هنا: يراك الناس من بعيد.</translation>
    </message>
    <message>
        <source>Ouvert maintenant&#xa0;: %1, %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مفتوح الآن: %1، %2</translation>
    </message>
    <message>
        <source>Allez au guichet. Votre page reste ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اذهب إلى الشباك. تبقى صفحتك مفتوحة.</translation>
    </message>
    <message>
        <source>Quelqu’un est venu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>جاء شخص</translation>
    </message>
    <message>
        <source>Appeler encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>استدعاء مرة أخرى</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تصغير</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>bouton</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>زر</translation>
    </message>
    <message>
        <source>zone à remplir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>خانة للتعبئة</translation>
    </message>
    <message>
        <source>choix</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>خيار</translation>
    </message>
    <message>
        <source>case</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مربع</translation>
    </message>
    <message>
        <source>choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مختار</translation>
    </message>
    <message>
        <source>pas choisi</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>titre %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عنوان %1</translation>
    </message>
    <message>
        <source>titre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>lien</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>mot de passe à écrire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كلمة سر للكتابة</translation>
    </message>
    <message>
        <source>bouton pour joindre un document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>زر لإرفاق وثيقة</translation>
    </message>
    <message>
        <source>liste</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>image</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>attention</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انتباه</translation>
    </message>
    <message>
        <source>coché</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>محدد</translation>
    </message>
    <message>
        <source>pas coché</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>pas possible maintenant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>obligatoire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>à corriger</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يجب تصحيحه</translation>
    </message>
    <message>
        <source>déjà rempli</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مملوء</translation>
    </message>
    <message>
        <source>vide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Il n’y a plus rien de ce côté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لا يوجد شيء آخر في هذا الاتجاه.</translation>
    </message>
    <message numerus="yes">
        <source>%n titre(s)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>%n عناوين</numerusform>
            <numerusform>%n عنوانًا</numerusform>
            <numerusform>%n عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) ou bouton(s)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>لا حقول ولا أزرار</numerusform>
            <numerusform>حقل أو زر واحد</numerusform>
            <numerusform>حقلان أو زران</numerusform>
            <numerusform>%n حقول أو أزرار</numerusform>
            <numerusform>%n حقلًا أو زرًا</numerusform>
            <numerusform>%n حقل أو زر</numerusform>
        </translation>
    </message>
    <message>
        <source>F2&#xa0;: la suite. F4&#xa0;: la prochaine case. F8&#xa0;: répéter.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>F2: التالي. F4: الحقل التالي. F8: إعادة.</translation>
    </message>
    <message>
        <source>Lire à voix haute&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>القراءة بصوت عالٍ؟</translation>
    </message>
    <message>
        <source>On vous entendra autour de vous. Avec un casque, vous seul entendez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>سيسمعك من حولك. مع سماعة، تسمع وحدك.</translation>
    </message>
    <message>
        <source>Oui, lire</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نعم، اقرأ</translation>
    </message>
    <message>
        <source>Non, ne pas lire mes papiers</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لا، لا تقرأ أوراقي</translation>
    </message>
</context>
<context>
    <name>ReaderActions</name>
    <message>
        <source>Gardé dans «&#xa0;Mes&#xa0;documents&#xa0;»</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>محفوظ في «مستنداتي»</translation>
    </message>
    <message>
        <source>Revenir au site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة إلى الموقع</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Page d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>C’est la première page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه أول صفحة.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Page d’après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة اللاحقة</translation>
    </message>
    <message>
        <source>C’est la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه آخر صفحة.</translation>
    </message>
    <message>
        <source>Page plus petite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>صفحة أصغر</translation>
    </message>
    <message>
        <source>La page a sa taille normale.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حجم الصفحة عادي.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Taille de la page&#xa0;: %1 %</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حجم الصفحة: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Page plus grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>صفحة أكبر</translation>
    </message>
    <message>
        <source>La page ne peut pas grandir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لا يمكن تكبير الصفحة أكثر.</translation>
    </message>
    <message>
        <source>Chercher un mot</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>البحث عن كلمة</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Le mot d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الكلمة السابقة</translation>
    </message>
    <message>
        <source>Je cherche…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Ce mot n’est pas dans le document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه الكلمة ليست في المستند.</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Le mot d’après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الكلمة التالية</translation>
    </message>
</context>
<context>
    <name>ReaderLock</name>
    <message>
        <source>Mot de passe du document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كلمة مرور المستند</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Revenir sans l’ouvrir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة دون فتحه</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Le %1 à %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1، الساعة %2</translation>
    </message>
    <message>
        <source>Personne ne répondait.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم يُجب أحد.</translation>
    </message>
    <message>
        <source>L’écran n’a pas été rouvert avec ses chiffres.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم تُفتح الشاشة من جديد بأرقامها.</translation>
    </message>
    <message>
        <source>La personne d’avant est partie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>غادر الشخص السابق.</translation>
    </message>
    <message>
        <source>Un agent a tout arrêté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أوقف موظف كل شيء.</translation>
    </message>
    <message>
        <source>Appelez un agent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نادِ موظفًا.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>توقف الجهاز. مُحي كل شيء.</translation>
    </message>
    <message>
        <source>Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مُحي كل شيء.</translation>
    </message>
    <message>
        <source>Un contrôle n’est pas réussi.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>فحص واحد لم ينجح.</translation>
    </message>
    <message>
        <source>Merci, et bonne journée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>شكرًا، ويومًا سعيدًا.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ليس هذا خطأك.</translation>
    </message>
    <message>
        <source>Avant de partir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>قبل أن تغادر</translation>
    </message>
    <message>
        <source>Tout s’est fermé d’un coup.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أُغلق كل شيء فجأة.</translation>
    </message>
    <message>
        <source>Vous pouvez recommencer, ou demander au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يمكنك البدء من جديد، أو السؤال في الشبّاك.</translation>
    </message>
    <message>
        <source>La vitre du scanner&#xa0;: nous ne la voyons pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>زجاج الماسح: نحن لا نراه.</translation>
    </message>
    <message>
        <source>Regardez vous-même. Soulevez le couvercle.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انظر بنفسك. ارفع الغطاء.</translation>
    </message>
    <message>
        <source>Regardez vous-même.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انظر بنفسك.</translation>
    </message>
    <message>
        <source>Vos démarches et vos mails restent sur Internet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>معاملاتك ورسائلك تبقى على الإنترنت.</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Cacher les contrôles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إخفاء الفحوص</translation>
    </message>
    <message>
        <source>Voir les contrôles</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عرض الفحوص</translation>
    </message>
    <message>
        <source>Je recommence</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أبدأ من جديد</translation>
    </message>
    <message>
        <source>Je viens d’arriver</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>وصلت الآن</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Le scanner lit votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الماسح يقرأ ورقتك.</translation>
    </message>
    <message>
        <source>La page est blanche.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة بيضاء.</translation>
    </message>
    <message>
        <source>On lit bien la page %1&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هل الصفحة %1 واضحة؟</translation>
    </message>
    <message>
        <source>On lit bien la page&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هل الصفحة واضحة؟</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مسح ورقة</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sont arrivées.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>لم تصل أي صفحة.</numerusform>
            <numerusform>وصلت صفحة واحدة.</numerusform>
            <numerusform>وصلت صفحتان.</numerusform>
            <numerusform>وصلت %n صفحات.</numerusform>
            <numerusform>وصلت %n صفحة.</numerusform>
            <numerusform>وصلت %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laissez le couvercle fermé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اترك الغطاء مغلقًا.</translation>
    </message>
    <message>
        <source>Posez la feuille dans l’autre sens, texte vers le bas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اقلب الورقة، والنص نحو الأسفل.</translation>
    </message>
    <message>
        <source>Regardez les chiffres et les bords.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انظر إلى الأرقام والحواف.</translation>
    </message>
    <message>
        <source>Votre papier devient un fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تصبح ورقتك ملفًا.</translation>
    </message>
    <message>
        <source>Plusieurs feuilles&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عدة أوراق؟</translation>
    </message>
    <message>
        <source>Mettez-les dans le bac du dessus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ضعها في الدرج العلوي.</translation>
    </message>
    <message>
        <source>Quels côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أي وجه؟</translation>
    </message>
    <message>
        <source>Un côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>وجه واحد</translation>
    </message>
    <message>
        <source>Les deux</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الوجهان</translation>
    </message>
    <message>
        <source>La page est supprimée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حُذفت الصفحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages blanches enlevées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>لم تُحذف أي صفحة بيضاء</numerusform>
            <numerusform>حُذفت صفحة بيضاء</numerusform>
            <numerusform>حُذفت صفحتان بيضاوان</numerusform>
            <numerusform>حُذفت %n صفحات بيضاء</numerusform>
            <numerusform>حُذفت %n صفحة بيضاء</numerusform>
            <numerusform>حُذفت %n صفحة بيضاء</numerusform>
        </translation>
    </message>
    <message>
        <source>La remettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>Les remettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>Vos feuilles ont deux côtés&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هل لأوراقك وجهان؟</translation>
    </message>
    <message>
        <source>Remettez le tas, retourné, dans le bac.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أعد الرزمة مقلوبة إلى الدرج.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Lancer le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تشغيل الماسح</translation>
    </message>
    <message>
        <source>Garder</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Ajouter l’autre côté</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إضافة الوجه الآخر</translation>
    </message>
    <message>
        <source>Ajouter une page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إضافة صفحة</translation>
    </message>
    <message>
        <source>Gardez d’abord ces pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>احفظ هذه الصفحات أولاً.</translation>
    </message>
    <message>
        <source>Recommencer la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إعادة الصفحة</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Arrêter le scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إيقاف الماسح</translation>
    </message>
</context>
<context>
    <name>ScanHeap</name>
    <message>
        <source>La page %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Tourner la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تدوير الصفحة</translation>
    </message>
    <message>
        <source>Garder les bords</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إبقاء الحواف</translation>
    </message>
    <message>
        <source>Couper les bords</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>قص الحواف</translation>
    </message>
    <message>
        <source>Ne pas redresser</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بلا تعديل الميل</translation>
    </message>
    <message>
        <source>Redresser</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تعديل الميل</translation>
    </message>
    <message>
        <source>Mettre la page avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تقديم الصفحة</translation>
    </message>
    <message>
        <source>C’est déjà la première page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه هي الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Mettre la page après</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تأخير الصفحة</translation>
    </message>
    <message>
        <source>C’est déjà la dernière page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه هي الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Supprimer la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حذف الصفحة</translation>
    </message>
</context>
<context>
    <name>ScanLeaf</name>
    <message>
        <source>Page %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>صفحة %1</translation>
    </message>
</context>
<context>
    <name>ScanProgress</name>
    <message>
        <source>Page lue</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الجزء المقروء</translation>
    </message>
    <message>
        <source>%1&#xa0;% de la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1&#xa0;% من الصفحة</translation>
    </message>
    <message>
        <source>Le scanner se prépare…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الماسح يستعد…</translation>
    </message>
</context>
<context>
    <name>ScanWeight</name>
    <message>
        <source>Poids du fichier&#xa0;: %1&#xa0;Mo sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حجم الملف: %1&#xa0;م.ب من %2</translation>
    </message>
    <message>
        <source>Poids du fichier&#xa0;: %1&#xa0;Mo</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حجم الملف: %1&#xa0;م.ب</translation>
    </message>
    <message>
        <source>Le site accepte ce fichier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يقبل الموقع هذا الملف.</translation>
    </message>
    <message>
        <source>C’est trop lourd pour ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا أكبر مما يقبله الموقع.</translation>
    </message>
</context>
<context>
    <name>ScannedPaper</name>
    <message>
        <source>La page arrive</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة قادمة</translation>
    </message>
</context>
<context>
    <name>ScreenKeyboard</name>
    <message>
        <source>Clavier à l’écran</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لوحة مفاتيح على الشاشة</translation>
    </message>
    <message>
        <source>Majuscules bloquées</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الأحرف الكبيرة مثبتة</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Effacer la dernière lettre</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حذف الحرف الأخير</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Chiffres et signes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أرقام ورموز</translation>
    </message>
    <message>
        <source>Clavier&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لوحة المفاتيح: %1</translation>
    </message>
    <message>
        <source>Espace</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مسافة</translation>
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
        <translation>البداية</translation>
    </message>
    <message>
        <source>Suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Effacer ce que j’ai écrit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مسح ما كتبته</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Il n’y a plus de papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم يبق ورق.</translation>
    </message>
    <message>
        <source>Demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اسأل في الشبّاك.</translation>
    </message>
    <message>
        <source>Il reste peu de papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بقي ورق قليل.</translation>
    </message>
    <message>
        <source>Vous pouvez imprimer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يمكنك الطباعة.</translation>
    </message>
    <message>
        <source>Une feuille est coincée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ورقة عالقة.</translation>
    </message>
    <message>
        <source>Demandez au guichet. Ne tirez pas dessus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اسأل في الشبّاك. لا تسحبها.</translation>
    </message>
    <message>
        <source>L’imprimante est ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الطابعة مفتوحة.</translation>
    </message>
    <message>
        <source>Refermez le capot.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أغلق الغطاء.</translation>
    </message>
    <message>
        <source>Le bac à papier est sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>درج الورق خارج مكانه.</translation>
    </message>
    <message>
        <source>Poussez le bac jusqu’au fond.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ادفع الدرج حتى النهاية.</translation>
    </message>
    <message>
        <source>Trop de feuilles attendent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أوراق كثيرة تنتظر.</translation>
    </message>
    <message>
        <source>Prenez les feuilles déjà sorties.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>خذ الأوراق التي خرجت.</translation>
    </message>
    <message>
        <source>Il n’y a plus d’encre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم يبق حبر.</translation>
    </message>
    <message>
        <source>Il reste peu d’encre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بقي حبر قليل.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>Attendez un peu, puis demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انتظر قليلًا، ثم اسأل في الشبّاك.</translation>
    </message>
    <message>
        <source>L’imprimante est éteinte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الطابعة مطفأة.</translation>
    </message>
    <message>
        <source>Demandez au guichet de l’allumer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اطلب في الشبّاك تشغيلها.</translation>
    </message>
    <message>
        <source>L’imprimante est occupée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الطابعة مشغولة.</translation>
    </message>
    <message>
        <source>Attendez un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انتظر قليلًا.</translation>
    </message>
    <message>
        <source>L’imprimante est trop chaude.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الطابعة ساخنة جدًا.</translation>
    </message>
    <message>
        <source>Attendez quelques minutes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انتظر بضع دقائق.</translation>
    </message>
    <message>
        <source>L’imprimante est en pause.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الطابعة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Ce poste n’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا الجهاز لا يطبع.</translation>
    </message>
    <message>
        <source>Gardez votre document sur une clé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>احفظ مستندك على مفتاح USB.</translation>
    </message>
    <message>
        <source>L’impression ne marche pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الطباعة لا تعمل.</translation>
    </message>
    <message>
        <source>Demandez au guichet. Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اسأل في الشبّاك. ليس هذا خطأك.</translation>
    </message>
    <message>
        <source>Votre document n’est pas sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم يخرج مستندك.</translation>
    </message>
    <message>
        <source>Essayez encore. Sinon, demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حاول مرة أخرى. وإلا فاسأل في الشبّاك.</translation>
    </message>
    <message>
        <source>L’imprimante s’est arrêtée en route.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>توقفت الطابعة أثناء العمل.</translation>
    </message>
    <message>
        <source>Regardez les feuilles sorties, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انظر إلى الأوراق التي خرجت ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Ce document ne s’imprime pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا المستند لا يُطبع.</translation>
    </message>
    <message>
        <source>Ouvrez-le, puis essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>افتحه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Aucune page n’est choisie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم تُختر أي صفحة.</translation>
    </message>
    <message>
        <source>Écrivez par exemple&#xa0;: 1-3, 5.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اكتب مثلًا: 1-3، 5.</translation>
    </message>
    <message>
        <source>Écrivez seulement des numéros de page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اكتب أرقام الصفحات فقط.</translation>
    </message>
    <message>
        <source>Ce document n’a pas toutes ces pages.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ليس في هذا المستند كل هذه الصفحات.</translation>
    </message>
    <message>
        <source>Vous avez utilisé vos pages gratuites.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>استعملت صفحاتك المجانية.</translation>
    </message>
    <message>
        <source>Demandez au guichet pour en avoir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اطلب المزيد في الشبّاك.</translation>
    </message>
    <message>
        <source>Ce poste ne scanne pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا الجهاز لا يمسح الأوراق.</translation>
    </message>
    <message>
        <source>Le scanner ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الماسح لا يستجيب.</translation>
    </message>
    <message>
        <source>Le scanner est occupé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الماسح مشغول.</translation>
    </message>
    <message>
        <source>Attendez un peu, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انتظر قليلًا، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Le scanner est ouvert.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الماسح مفتوح.</translation>
    </message>
    <message>
        <source>Fermez le couvercle, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أغلق الغطاء، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Le scanner ne voit pas de feuille.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الماسح لا يرى ورقة.</translation>
    </message>
    <message>
        <source>Posez votre feuille, puis recommencez.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ضع ورقتك، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Le scanner met trop de temps.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الماسح بطيء جدًا.</translation>
    </message>
    <message>
        <source>Recommencez la page.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أعد الصفحة.</translation>
    </message>
    <message>
        <source>La page n’est pas entière.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة غير كاملة.</translation>
    </message>
    <message>
        <source>Le scanner n’est pas autorisé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الماسح غير مسموح به.</translation>
    </message>
    <message>
        <source>Le scanner s’est arrêté.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>توقف الماسح.</translation>
    </message>
    <message>
        <source>Internet ne marche pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الإنترنت لا يعمل هنا.</translation>
    </message>
    <message>
        <source>Attendez un peu, ou demandez au guichet.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انتظر قليلًا، أو اسأل في الشبّاك.</translation>
    </message>
    <message>
        <source>Ce site ne répond pas.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا الموقع لا يستجيب.</translation>
    </message>
    <message>
        <source>Essayez encore dans quelques minutes.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Ce site n’est pas ouvert ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا الموقع غير متاح هنا.</translation>
    </message>
    <message>
        <source>Revenez, puis choisissez un autre site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عُد، ثم اختر موقعًا آخر.</translation>
    </message>
    <message>
        <source>Ce site met trop de temps à répondre.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يتأخر هذا الموقع كثيرًا في الجواب.</translation>
    </message>
    <message>
        <source>La page n’est pas arrivée en entier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم تصل الصفحة كاملة.</translation>
    </message>
    <message>
        <source>Essayez encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Ce site tourne en rond.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا الموقع يدور في حلقة.</translation>
    </message>
    <message>
        <source>Revenez, puis recommencez au début.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عُد، ثم ابدأ من البداية.</translation>
    </message>
    <message>
        <source>Cette page n’est plus valable.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه الصفحة لم تعد صالحة.</translation>
    </message>
    <message>
        <source>Revenez, puis recommencez au début du site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عُد، ثم ابدأ من بداية الموقع.</translation>
    </message>
    <message>
        <source>Ce site a un problème.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>في هذا الموقع مشكلة.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute. Essayez plus tard.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ليس هذا خطأك. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Cette page est réservée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه الصفحة خاصة.</translation>
    </message>
    <message>
        <source>Elle ne s’ouvre pas ici. Revenez en arrière.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لا تُفتح هنا. عُد إلى الوراء.</translation>
    </message>
    <message>
        <source>Cette messagerie refuse ce poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا البريد يرفض هذا الجهاز.</translation>
    </message>
    <message>
        <source>Lisez vos mails sur votre téléphone, ou choisissez une autre messagerie.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اقرأ بريدك على هاتفك، أو اختر بريدًا آخر.</translation>
    </message>
    <message>
        <source>Ce site n’est pas sûr.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا الموقع غير آمن.</translation>
    </message>
    <message>
        <source>Revenez. N’écrivez rien sur ce site.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عُد. لا تكتب شيئًا في هذا الموقع.</translation>
    </message>
    <message>
        <source>Ce fichier est trop lourd.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا الملف ثقيل جدًا.</translation>
    </message>
    <message>
        <source>Demandez un fichier plus petit.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اطلب ملفًا أصغر.</translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas ici.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا الملف لا يُفتح هنا.</translation>
    </message>
    <message>
        <source>Choisissez un document ou une photo.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اختر مستندًا أو صورة.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Tout est effacé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>توقف الجهاز. مُحي كل شيء.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre faute. Vous pouvez recommencer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ليس هذا خطأك. يمكنك البدء من جديد.</translation>
    </message>
    <message>
        <source>Cette page s’est arrêtée.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>توقفت هذه الصفحة.</translation>
    </message>
    <message>
        <source>Ouvrez-la encore.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>افتحها مرة أخرى.</translation>
    </message>
    <message>
        <source>Quelque chose n’a pas marché.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>%1 (contrôle «&#xa0;%2&#xa0;»)</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1 (الفحص «%2»)</translation>
    </message>
    <message>
        <source>Le fichier du poste a une erreur&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>في ملف الجهاز خطأ: %1</translation>
    </message>
    <message>
        <source>Le catalogue a une erreur&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>في الدليل خطأ: %1</translation>
    </message>
    <message>
        <source>Internet&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الإنترنت: %1</translation>
    </message>
    <message>
        <source>La session ne démarre pas. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الجلسة لا تبدأ. أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Contrôle&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الفحص: %1</translation>
    </message>
    <message>
        <source>ça marche.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يعمل.</translation>
    </message>
    <message>
        <source>le réseau demande de se connecter sur une page. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تطلب الشبكة الدخول عبر صفحة. أخبر الدعم.</translation>
    </message>
    <message>
        <source>le proxy demande un mot de passe. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يطلب الوكيل كلمة مرور. أخبر الدعم.</translation>
    </message>
    <message>
        <source>pas de réponse. Vérifiez la box et son câble. Imprimer et scanner marchent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لا جواب. تحقق من العلبة وسلكها. الطباعة والمسح يعملان.</translation>
    </message>
    <message>
        <source>pas contrôlé.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم يُفحص.</translation>
    </message>
    <message>
        <source>Des programmes de la session vivent encore. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>برامج من الجلسة ما زالت تعمل. أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Des impressions restent en attente. Éteignez l’imprimante, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعات ما زالت تنتظر. أطفئ الطابعة، ثم أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Le service d’impression ne répond pas. Attendez une minute, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>خدمة الطباعة لا تستجيب. انتظر دقيقة، ثم أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Le service d’impression n’a pas redémarré. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم يُعَد تشغيل خدمة الطباعة. أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Le copier-coller n’a pas pu être vérifié. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تعذّر فحص النسخ واللصق. أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Une numérisation continue. Débranchez le scanner, puis redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مسح ورقة ما زال جاريًا. افصل الماسح، ثم أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Des fichiers ont changé hors de la session. Prévenez le support.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تغيرت ملفات خارج الجلسة. أخبر الدعم.</translation>
    </message>
    <message>
        <source>Un contrôle de l’effacement n’est pas réussi. Redémarrez le poste.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>فحص من فحوص المحو لم ينجح. أعد تشغيل الجهاز.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Il faut un téléphone pour recevoir un code.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تحتاج هاتفًا لاستلام رمز.</translation>
    </message>
    <message>
        <source>Il faut un téléphone avec une identité numérique.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تحتاج هاتفًا فيه هوية رقمية.</translation>
    </message>
    <message>
        <source>Il faut un téléphone portable.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تحتاج هاتفًا محمولًا.</translation>
    </message>
    <message>
        <source>Site officiel&#xa0;: %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الموقع الرسمي: %1</translation>
    </message>
    <message>
        <source>%1 minutes environ</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حوالي %1 دقيقة</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Préparez ceci</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حضّر هذا</translation>
    </message>
    <message>
        <source>Ouvrir le site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>فتح الموقع</translation>
    </message>
    <message>
        <source>Appeler quelqu’un</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مناداة شخص</translation>
    </message>
    <message>
        <source>Le téléphone de ce service</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هاتف هذه الخدمة</translation>
    </message>
    <message>
        <source>Pour entrer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>للدخول</translation>
    </message>
    <message>
        <source>Le site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الموقع</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Cette page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Revenir à la page d’avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Revenir à %1</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة إلى %1</translation>
    </message>
    <message>
        <source>Une autre page s’est ouverte.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>فُتحت صفحة أخرى.</translation>
    </message>
    <message>
        <source>Ce site est lent. Attendez encore un peu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>هذا الموقع بطيء. انتظر قليلًا بعد.</translation>
    </message>
    <message>
        <source>La page arrive…</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة قادمة…</translation>
    </message>
    <message>
        <source>Mes mails</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بريدي</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ne plus attendre la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>عدم انتظار الصفحة</translation>
    </message>
    <message>
        <source>Recharger</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Recharger la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إعادة تحميل الصفحة</translation>
    </message>
    <message>
        <source>Page plus petite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>صفحة أصغر</translation>
    </message>
    <message>
        <source>La page a sa taille normale.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حجم الصفحة عادي.</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Taille de la page&#xa0;: %1&#xa0;%</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>حجم الصفحة: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Page plus grande</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>صفحة أكبر</translation>
    </message>
    <message>
        <source>La page ne peut pas grandir plus.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لا يمكن تكبير الصفحة أكثر.</translation>
    </message>
    <message>
        <source>Imprimer cette page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Il n’y a pas de page à imprimer.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لا توجد صفحة للطباعة.</translation>
    </message>
    <message>
        <source>La page arrive</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة قادمة</translation>
    </message>
    <message>
        <source>Vos documents sont toujours là.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مستنداتك ما زالت هنا.</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Choisir une autre messagerie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اختيار بريد آخر</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Le site demande un document.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يطلب الموقع مستندًا.</translation>
    </message>
    <message>
        <source>Vous quittez le site officiel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أنت تغادر الموقع الرسمي.</translation>
    </message>
    <message>
        <source>Quitter cette page&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مغادرة هذه الصفحة؟</translation>
    </message>
    <message>
        <source>Le site vous dit&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يقول لك الموقع:</translation>
    </message>
    <message>
        <source>Le site vous demande&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>يسألك الموقع:</translation>
    </message>
    <message>
        <source>Choisissez-le dans vos documents.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اختره من مستنداتك.</translation>
    </message>
    <message>
        <source>Vous n’en avez pas encore ici. Scannez votre papier.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ليس لديك أي مستند هنا بعد. امسح ورقتك.</translation>
    </message>
    <message>
        <source>Vous allez sur %1. Ce n’est pas un site officiel.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أنت ذاهب إلى %1. ليس موقعًا رسميًا.</translation>
    </message>
    <message>
        <source>Ce que vous avez écrit sera peut-être perdu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>قد يضيع ما كتبته.</translation>
    </message>
    <message>
        <source>Votre réponse</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>جوابك</translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>اختيار مستند</translation>
    </message>
    <message>
        <source>Scanner un papier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مسح ورقة</translation>
    </message>
    <message>
        <source>Rester sur le site officiel</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>البقاء في الموقع الرسمي</translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>البقاء في الصفحة</translation>
    </message>
    <message>
        <source>J’ai compris</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Valider</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Oui, d’accord</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نعم، موافق</translation>
    </message>
    <message>
        <source>Aller sur l’autre site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الذهاب إلى الموقع الآخر</translation>
    </message>
    <message>
        <source>Quitter la page</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مغادرة الصفحة</translation>
    </message>
    <message>
        <source>Non, annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لا، إلغاء</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Que vous arrive-t-il&#xa0;?</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ماذا حدث لك؟</translation>
    </message>
</context>
<context>
    <name>StaffWindow</name>
    <message>
        <source>Ce poste n’a pas encore de code d’agent.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ليس لهذا الجهاز رمز موظف بعد.</translation>
    </message>
    <message>
        <source>Installez-en un avec&#xa0;: kiosk provision</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>ثبّت رمزًا بواسطة: kiosk provision</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Tous les services</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>Par où commencer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>من أين أبدأ</translation>
    </message>
    <message>
        <source>Site non ouvert ici</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>موقع غير متاح هنا</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مسح ورقة</translation>
    </message>
    <message>
        <source>Photocopier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نسخ ورقة</translation>
    </message>
    <message>
        <source>Mes documents</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مستنداتي</translation>
    </message>
    <message>
        <source>Mon document</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مستندي</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Où trouver de l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أين تجد المساعدة</translation>
    </message>
    <message>
        <source>Wi-Fi gratuit</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>واي فاي مجاني</translation>
    </message>
    <message>
        <source>Les mots d’Internet</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>كلمات الإنترنت</translation>
    </message>
    <message>
        <source>Avec le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Le clavier</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Le poste se prépare.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الجهاز يستعد.</translation>
    </message>
    <message>
        <source>Attendez un instant.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انتظر لحظة.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Étape %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>TextInputField</name>
    <message>
        <source>Les majuscules sont bloquées. Appuyez une fois sur la touche «&#xa0;Verr. Maj&#xa0;».</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الأحرف الكبيرة مثبتة. اضغط المفتاح « Verr. Maj » مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Reçu d’effacement</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>إيصال المحو</translation>
    </message>
    <message>
        <source>%1 sur %2 contrôles réussis</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>نجح %1 من %2 من الفحوص</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Imprimer ce reçu</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>طباعة هذا الإيصال</translation>
    </message>
    <message>
        <source>Le reçu s’imprime.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الإيصال قيد الطباعة.</translation>
    </message>
    <message>
        <source>Prenez votre reçu.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>خذ إيصالك.</translation>
    </message>
    <message>
        <source>Le reçu n’est pas sorti.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>لم يخرج الإيصال.</translation>
    </message>
</context>
<context>
    <name>TilePages</name>
    <message>
        <source>Avant</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>La suite</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>J’ai fini</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Site officiel</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>موقع رسمي</translation>
    </message>
    <message>
        <source>Votre messagerie</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>بريدك</translation>
    </message>
    <message>
        <source>Autre site</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>موقع آخر</translation>
    </message>
    <message>
        <source>Barre du haut</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الشريط العلوي</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Retour</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>Il vous reste %n minutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>بقيت لك %n&#xa0;دقيقة</numerusform>
            <numerusform>بقيت لك دقيقة واحدة</numerusform>
            <numerusform>بقيت لك دقيقتان</numerusform>
            <numerusform>بقيت لك %n&#xa0;دقائق</numerusform>
            <numerusform>بقيت لك %n&#xa0;دقيقة</numerusform>
            <numerusform>بقيت لك %n&#xa0;دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>
            <numerusform>%n&#xa0;دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n&#xa0;دقائق</numerusform>
            <numerusform>%n&#xa0;دقيقة</numerusform>
            <numerusform>%n&#xa0;دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wifi</name>
    <message>
        <source>Wi-Fi gratuit sur votre téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>واي فاي مجاني على هاتفك</translation>
    </message>
    <message>
        <source>Revenir à l’aide</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>العودة إلى المساعدة</translation>
    </message>
    <message>
        <source>Code à montrer à l’appareil photo de votre téléphone</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>رمز تعرضه أمام كاميرا هاتفك</translation>
    </message>
    <message>
        <source>Ouvrez l’appareil photo de votre téléphone.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>افتح كاميرا هاتفك.</translation>
    </message>
    <message>
        <source>Montrez-lui ce carré, puis touchez la ligne qui apparaît.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>وجّهها نحو هذا المربع، ثم المس السطر الذي يظهر.</translation>
    </message>
    <message>
        <source>Ou choisissez vous-même ce réseau&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أو اختر هذه الشبكة بنفسك:</translation>
    </message>
    <message>
        <source>Ou choisissez ce réseau et tapez ce mot de passe&#xa0;:</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>أو اختر هذه الشبكة واكتب كلمة السر هذه:</translation>
    </message>
</context>
<context>
    <name>Wiping</name>
    <message>
        <source>Le poste efface tout.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>الجهاز يمحو كل شيء.</translation>
    </message>
    <message>
        <source>Le poste s’est arrêté. Ce n’est pas votre faute.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>توقف الجهاز. ليس هذا خطأك.</translation>
    </message>
    <message>
        <source>Attendez un instant.</source>
        <translatorcomment>pas encore relu</translatorcomment>
        <translation>انتظر لحظة.</translation>
    </message>
</context>
</TS>
