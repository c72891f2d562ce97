<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Asking</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ControlWindow</name>
        <message>
            <source>End it and close</source>
            <translation>إنهاء وإغلاق</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>HEARD</source>
            <translation>المسموع</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>التأخير</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>محاضرة جديدة</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>لا توجد شريحة بعد.</translation>
        </message>
        <message>
            <source>No subtitle yet.</source>
            <translation>لا توجد ترجمة بعد.</translation>
        </message>
        <message>
            <source>No title</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>لا شيء بعد.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>SLIDE AS READ</source>
            <translation>الشريحة كما قُرئت</translation>
        </message>
        <message>
            <source>SUBTITLE</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>حفظ نص المحاضرة</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>حفظ…</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>الشريحة</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>الشريحة المترجمة</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>The slide as read</source>
            <translation>الشريحة كما قُرئت</translation>
        </message>
        <message>
            <source>The talk is still running.</source>
            <translation>المحاضرة ما زالت جارية.</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>نص المحاضرة</translation>
        </message>
        <message>
            <source>What was heard</source>
            <translation>ما سُمع</translation>
        </message>
        <message>
            <source>What was said so far is kept either way.</source>
            <translation>يُحفظ ما قيل حتى الآن في كلتا الحالتين.</translation>
        </message>
    </context>
    <context>
        <name>Date</name>
        <message>
            <source>d MMMM yyyy, HH:mm</source>
            <translation>d MMMM yyyy، HH:mm</translation>
        </message>
    </context>
    <context>
        <name>FileField</name>
        <message>
            <source>Do without it</source>
            <translation>الاستغناء عنه</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%n نتائج</numerusform>
                <numerusform>%n نتيجة</numerusform>
                <numerusform>%n نتيجة</numerusform>
            </translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>النتيجة السابقة</translation>
        </message>
        <message>
            <source>Find in both languages</source>
            <translation>البحث في اللغتين</translation>
        </message>
        <message>
            <source>Find in the transcript</source>
            <translation>البحث في نص المحاضرة</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>النتيجة التالية</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>لم يُعثر على شيء</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} من {count}</translation>
        </message>
    </context>
    <context>
        <name>GlobalKeys</name>
        <message>
            <source>Another program has these keys: {keys}</source>
            <translation>برنامج آخر يستخدم هذه المفاتيح: {keys}</translation>
        </message>
        <message>
            <source>Log in to the Xorg (X11) session, and they count there.</source>
            <translation>سجّل الدخول إلى جلسة Xorg (X11)، فهي تعمل هناك.</translation>
        </message>
        <message>
            <source>On Wayland no program may take keys from others.</source>
            <translation>في Wayland لا يمكن لأي برنامج أخذ المفاتيح من البرامج الأخرى.</translation>
        </message>
        <message>
            <source>The keys of this desktop cannot be taken: {error}</source>
            <translation>تعذّر أخذ مفاتيح سطح المكتب هذا: {error}</translation>
        </message>
        <message>
            <source>This desktop has no keys for every program.</source>
            <translation>لا توجد في سطح المكتب هذا مفاتيح تعمل في كل البرامج.</translation>
        </message>
        <message>
            <source>Use those of Surtitle's own windows, which F1 shows.</source>
            <translation>استخدم مفاتيح نوافذ Surtitle نفسها، ويعرضها F1.</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Before the talk</source>
            <translation>قبل المحاضرة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>في كل النوافذ</translation>
        </message>
        <message>
            <source>In any program</source>
            <translation>في أي برنامج</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Keys count in the window that is active; the first ones in any program.</source>
            <translation>تعمل المفاتيح في النافذة النشطة، والأولى منها في أي برنامج.</translation>
        </message>
        <message>
            <source>Models, preferences</source>
            <translation>النماذج والتفضيلات</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>المحاضرات السابقة</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>الحفظ</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>الشريحة</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>شريط الترجمة</translation>
        </message>
        <message>
            <source>Surtitle — Keyboard</source>
            <translation>Surtitle — لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>المحاضرة</translation>
        </message>
        <message>
            <source>Together with {keys}:</source>
            <translation>مع {keys}:</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>نص المحاضرة</translation>
        </message>
        <message>
            <source>While the subtitles are moved</source>
            <translation>أثناء نقل شريط الترجمة</translation>
        </message>
        <message>
            <source>{does} (taken by another program)</source>
            <translation>{does} (يستخدمه برنامج آخر)</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Good</source>
            <translation>جيد</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>خافت</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>صمت</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>عالٍ جدًا</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Black on cream</source>
            <translation>أسود على كريمي</translation>
        </message>
        <message>
            <source>Black on white</source>
            <translation>أسود على أبيض</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>كلاهما</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Colours of the subtitles</source>
            <translation>ألوان شريط الترجمة</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>الشاشة</translation>
        </message>
        <message>
            <source>Display of the subtitles</source>
            <translation>شاشة شريط الترجمة</translation>
        </message>
        <message>
            <source>Dyslexia-friendly</source>
            <translation>ملائم لعسر القراءة</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>كبير</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>الخط</translation>
        </message>
        <message>
            <source>Letters of the subtitles</source>
            <translation>خط شريط الترجمة</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>نقل</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>العتامة</translation>
        </message>
        <message>
            <source>Opacity of the subtitles' box</source>
            <translation>عتامة مربع شريط الترجمة</translation>
        </message>
        <message>
            <source>Plain</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>SUBTITLES</source>
            <translation>شريط الترجمة</translation>
        </message>
        <message>
            <source>Serif</source>
            <translation>مذيّل</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Size of the subtitles</source>
            <translation>حجم شريط الترجمة</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>صغير</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>قياسي</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>الترجمة أو الأصل أو كلاهما</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>كبير جدًا</translation>
        </message>
        <message>
            <source>White on black</source>
            <translation>أبيض على أسود</translation>
        </message>
        <message>
            <source>Yellow on black</source>
            <translation>أصفر على أسود</translation>
        </message>
        <message>
            <source>{content} ({keys} for the next)</source>
            <translation>{content} ({keys} للتالي)</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>A model from a disk, such as a USB stick: a folder, a .zip or a .tar</source>
            <translation>نموذج من قرص، مثل ذاكرة USB: مجلد أو ملف ‎.zip أو ‎.tar</translation>
        </message>
        <message>
            <source>A model is downloaded once, and checked; then it works without a network.</source>
            <translation>يُنزَّل النموذج مرة واحدة ويُفحص، ثم يعمل من دون شبكة.</translation>
        </message>
        <message>
            <source>Accept and get</source>
            <translation>قبول وتنزيل</translation>
        </message>
        <message>
            <source>Archives</source>
            <translation>الأرشيفات</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>فحص</translation>
        </message>
        <message>
            <source>Check {model}</source>
            <translation>فحص {model}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Fits this machine</source>
            <translation>يناسب هذا الجهاز</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>تنزيل</translation>
        </message>
        <message>
            <source>Get it only if you accept that for everything you use it for.</source>
            <translation>لا تنزّله إلا إذا قبلت ذلك في كل استخدام له.</translation>
        </message>
        <message>
            <source>Get {model}</source>
            <translation>تنزيل {model}</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>استيراد مجلد…</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>استيراد نموذج</translation>
        </message>
        <message>
            <source>Import an archive…</source>
            <translation>استيراد أرشيف…</translation>
        </message>
        <message>
            <source>Imports and tries {model}…</source>
            <translation>جارٍ استيراد {model} وتجربته…</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>مثبَّت</translation>
        </message>
        <message>
            <source>It can be replaced by the one that is imported.</source>
            <translation>يمكن استبداله بالنموذج المستورد.</translation>
        </message>
        <message>
            <source>It would have to be downloaded again.</source>
            <translation>سيلزم تنزيله من جديد.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدّم</translation>
        </message>
        <message>
            <source>RECOGNITION</source>
            <translation>التعرّف</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove {model}</source>
            <translation>إزالة {model}</translation>
        </message>
        <message>
            <source>Remove {model}?</source>
            <translation>أتريد إزالة {model}؟</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Stopped. Nothing of it was kept.</source>
            <translation>أُوقف. ولم يُحتفظ بشيء منه.</translation>
        </message>
        <message>
            <source>Stopped. What came is kept, and the next try goes on from there.</source>
            <translation>أُوقف. ما وصل محفوظ، وتستأنف المحاولة التالية من هناك.</translation>
        </message>
        <message>
            <source>Surtitle — Models</source>
            <translation>Surtitle — النماذج</translation>
        </message>
        <message>
            <source>TRANSLATION</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>There is a model of this name already.</source>
            <translation>يوجد نموذج بهذا الاسم بالفعل.</translation>
        </message>
        <message>
            <source>Too little memory</source>
            <translation>الذاكرة غير كافية</translation>
        </message>
        <message>
            <source>Too little room on the disk</source>
            <translation>المساحة على القرص غير كافية</translation>
        </message>
        <message>
            <source>Too slow for this machine</source>
            <translation>بطيء جدًا على هذا الجهاز</translation>
        </message>
        <message>
            <source>not for commercial use</source>
            <translation>ليس للاستخدام التجاري</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} ليس للاستخدام التجاري ({licence}).</translation>
        </message>
        <message>
            <source>{model} is ready, and works: {given} → {made}</source>
            <translation>{model} جاهز ويعمل: {given} → {made}</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} جاهز.</translation>
        </message>
        <message>
            <source>{model} is removed.</source>
            <translation>أُزيل {model}.</translation>
        </message>
        <message>
            <source>{model} works: {given} → {made}</source>
            <translation>{model} يعمل: {given} → {made}</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>{size} من الذاكرة</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Dismiss</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Dismiss: {notice}</source>
            <translation>تجاهل: {notice}</translation>
        </message>
        <message>
            <source>NOTICES</source>
            <translation>التنبيهات</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>Best for these languages</source>
            <translation>الأفضل لهاتين اللغتين</translation>
        </message>
        <message>
            <source>Best that keeps up</source>
            <translation>أفضل ما يواكب الكلام</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>اختر لغة أخرى لشريط الترجمة.</translation>
        </message>
        <message>
            <source>Find it out</source>
            <translation>اكتشاف تلقائي</translation>
        </message>
        <message>
            <source>GPU where there is one</source>
            <translation>معالج الرسوم إن وُجد</translation>
        </message>
        <message>
            <source>Get one here: it is downloaded once, and works without a network then.</source>
            <translation>احصل على نموذج هنا: يُنزَّل مرة واحدة ثم يعمل من دون شبكة.</translation>
        </message>
        <message>
            <source>Language of the desktop</source>
            <translation>لغة النظام</translation>
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation>معالج رسوم NVIDIA</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>لا يوجد بعد نموذج يترجم من {source} إلى {target}.</translation>
        </message>
        <message>
            <source>No slides</source>
            <translation>بلا شرائح</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>المعالج</translation>
        </message>
        <message>
            <source>Screen {number}</source>
            <translation>الشاشة {number}</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>الافتراضي في النظام</translation>
        </message>
        <message>
            <source>The talk and the subtitles are in the same language.</source>
            <translation>المحاضرة وشريط الترجمة باللغة نفسها.</translation>
        </message>
        <message>
            <source>Window — {title}</source>
            <translation>نافذة — {title}</translation>
        </message>
    </context>
    <context>
        <name>Overlay</name>
        <message>
            <source>Drag or arrow keys to move · Ctrl + ← → width · + − size · Enter keeps · Esc takes back</source>
            <translation>اسحب أو استخدم الأسهم للنقل · ⁦Ctrl + ← →⁩ العرض · ⁦+ −⁩ الحجم · Enter للتثبيت · Esc للتراجع</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>شريط الترجمة</translation>
        </message>
        <message>
            <source>The subtitles are shown here,</source>
            <translation>يظهر شريط الترجمة هنا،</translation>
        </message>
        <message>
            <source>two lines at a time.</source>
            <translation>سطران في كل مرة.</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message numerus="yes">
            <source>%n lines of its record cannot be read</source>
            <translation>
                <numerusform>كل أسطر سجلها مقروءة</numerusform>
                <numerusform>تعذّرت قراءة سطر واحد من سجلها</numerusform>
                <numerusform>تعذّرت قراءة سطرين من سجلها</numerusform>
                <numerusform>تعذّرت قراءة %n أسطر من سجلها</numerusform>
                <numerusform>تعذّرت قراءة %n سطرًا من سجلها</numerusform>
                <numerusform>تعذّرت قراءة %n سطر من سجلها</numerusform>
            </translation>
        </message>
        <message>
            <source>Talk of {when}, broken off</source>
            <translation>محاضرة {when}، انقطعت</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>CSV, TSV or TBX…</source>
            <translation>‏CSV أو TSV أو TBX…</translation>
        </message>
        <message>
            <source>Changes count at once; those of talks, and sooner subtitles, from the next talk on.</source>
            <translation>تسري التغييرات فورًا، أما تغييرات المحاضرات والترجمة الأسرع فمن المحاضرة التالية.</translation>
        </message>
        <message>
            <source>Choose a file that was exported here.</source>
            <translation>اختر ملفًا صُدّر من هنا.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>المسرد</translation>
        </message>
        <message>
            <source>How terms are translated, in every talk</source>
            <translation>كيف تُترجم المصطلحات في كل محاضرة</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>مكان الحفظ</translation>
        </message>
        <message>
            <source>Lecture hall</source>
            <translation>قاعة محاضرات</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>اجتماع</translation>
        </message>
        <message>
            <source>Microphone; large letters, to be read from the last row</source>
            <translation>الميكروفون؛ حروف كبيرة تُقرأ من الصف الأخير</translation>
        </message>
        <message>
            <source>Microphone; yellow letters on opaque black, to be read in a small picture</source>
            <translation>الميكروفون؛ حروف صفراء على أسود معتم، تُقرأ في صورة صغيرة</translation>
        </message>
        <message>
            <source>PROFILE</source>
            <translation>النمط</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>التفضيلات</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>يعمل على</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>Sooner, but may still change</source>
            <translation>أبكر، لكنها قد تتغيّر بعدُ</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>بث</translation>
        </message>
        <message>
            <source>Surtitle — Preferences</source>
            <translation>Surtitle — التفضيلات</translation>
        </message>
        <message>
            <source>Surtitle's folder</source>
            <translation>مجلد Surtitle</translation>
        </message>
        <message>
            <source>TALKS</source>
            <translation>المحاضرات</translation>
        </message>
        <message>
            <source>What recognition runs on</source>
            <translation>ما يعمل عليه التعرّف</translation>
        </message>
        <message>
            <source>What this computer plays; what is said and its translation, in small letters</source>
            <translation>ما يشغّله هذا الحاسوب؛ الكلام وترجمته بحروف صغيرة</translation>
        </message>
        <message>
            <source>Windows in</source>
            <translation>لغة النوافذ</translation>
        </message>
        <message>
            <source>{file} counts now.</source>
            <translation>‏{file} سارٍ الآن.</translation>
        </message>
        <message>
            <source>{file} holds no preferences of Surtitle.</source>
            <translation>لا يحتوي {file} على تفضيلات Surtitle.</translation>
        </message>
        <message>
            <source>{file} is written.</source>
            <translation>كُتب {file}.</translation>
        </message>
    </context>
    <context>
        <name>Recovered</name>
        <message numerus="yes">
            <source>%n more talks are offered after it.</source>
            <translation>
                <numerusform>لا محاضرات أخرى بعدها.</numerusform>
                <numerusform>تُعرض بعدها محاضرة أخرى.</numerusform>
                <numerusform>تُعرض بعدها محاضرتان أخريان.</numerusform>
                <numerusform>تُعرض بعدها %n محاضرات أخرى.</numerusform>
                <numerusform>تُعرض بعدها %n محاضرة أخرى.</numerusform>
                <numerusform>تُعرض بعدها %n محاضرة أخرى.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentences were kept, {minutes} min.</source>
            <translation>
                <numerusform>لم تُحفظ أي جملة، {minutes} دقيقة.</numerusform>
                <numerusform>حُفظت جملة واحدة، {minutes} دقيقة.</numerusform>
                <numerusform>حُفظت جملتان، {minutes} دقيقة.</numerusform>
                <numerusform>حُفظت %n جمل، {minutes} دقيقة.</numerusform>
                <numerusform>حُفظت %n جملة، {minutes} دقيقة.</numerusform>
                <numerusform>حُفظت %n جملة، {minutes} دقيقة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>It is kept all the same: {command} lists it</source>
            <translation>تبقى محفوظة على أي حال: يعرضها {command}</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>The talk of {when} broke off.</source>
            <translation>انقطعت محاضرة {when}.</translation>
        </message>
    </context>
    <context>
        <name>Remembered</name>
        <message>
            <source>{file} cannot be used; Surtitle begins with its own choices.</source>
            <translation>تعذّر استخدام {file}؛ يبدأ Surtitle بخياراته الافتراضية.</translation>
        </message>
    </context>
    <context>
        <name>SaveWindow</name>
        <message numerus="yes">
            <source>%n files to save.</source>
            <translation>
                <numerusform>لا ملفات للحفظ.</numerusform>
                <numerusform>ملف واحد للحفظ.</numerusform>
                <numerusform>ملفان للحفظ.</numerusform>
                <numerusform>%n ملفات للحفظ.</numerusform>
                <numerusform>%n ملفًا للحفظ.</numerusform>
                <numerusform>%n ملف للحفظ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are there already and will be replaced.</source>
            <translation>
                <numerusform>لا شيء منها موجود.</numerusform>
                <numerusform>أحدها موجود وسيُستبدل.</numerusform>
                <numerusform>اثنان منها موجودان وسيُستبدلان.</numerusform>
                <numerusform>%n منها موجودة وستُستبدل.</numerusform>
                <numerusform>%n منها موجودة وستُستبدل.</numerusform>
                <numerusform>%n منها موجودة وستُستبدل.</numerusform>
            </translation>
        </message>
        <message>
            <source>A section a slide, with what it says</source>
            <translation>قسم لكل شريحة مع نصها</translation>
        </message>
        <message>
            <source>All that is known, for programs</source>
            <translation>كل ما هو معروف، للبرامج</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغيير…</translation>
        </message>
        <message>
            <source>Choose a format and a language.</source>
            <translation>اختر تنسيقًا ولغة.</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>اختيار مجلد آخر</translation>
        </message>
        <message>
            <source>FORMATS</source>
            <translation>التنسيقات</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>Folder of the transcripts</source>
            <translation>مجلد نصوص المحاضرات</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message numerus="yes">
            <source>Saved %n files.</source>
            <translation>
                <numerusform>لم يُحفظ أي ملف.</numerusform>
                <numerusform>حُفظ ملف واحد.</numerusform>
                <numerusform>حُفظ ملفان.</numerusform>
                <numerusform>حُفظت %n ملفات.</numerusform>
                <numerusform>حُفظ %n ملفًا.</numerusform>
                <numerusform>حُفظ %n ملف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>Subtitles for players and editors</source>
            <translation>ترجمة لبرامج التشغيل والمونتاج</translation>
        </message>
        <message>
            <source>Subtitles for the web</source>
            <translation>ترجمة للويب</translation>
        </message>
        <message>
            <source>Surtitle — Save the transcript</source>
            <translation>Surtitle — حفظ نص المحاضرة</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>What the file says</source>
            <translation>محتوى الملف</translation>
        </message>
        <message>
            <source>What was said, to read</source>
            <translation>ما قيل، للقراءة</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <source>Choose another source, turn it up, or speak nearer to the microphone.</source>
            <translation>اختر مصدرًا آخر أو ارفع الصوت أو تكلّم أقرب إلى الميكروفون.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>كل شيء يعمل.</translation>
        </message>
        <message>
            <source>Hardly any sound came ({level} at the loudest).</source>
            <translation>لم يصل صوت يُذكر (أقصاه {level}).</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>السماع</translation>
        </message>
        <message>
            <source>No sentence came to its end in time.</source>
            <translation>لم تكتمل أي جملة في الوقت المحدد.</translation>
        </message>
        <message>
            <source>No text was read on the screen.</source>
            <translation>لم يُقرأ نص على الشاشة.</translation>
        </message>
        <message>
            <source>No words were understood.</source>
            <translation>لم تُفهم أي كلمات.</translation>
        </message>
        <message>
            <source>Once words are understood, they are translated.</source>
            <translation>ما إن تُفهم الكلمات حتى تُترجم.</translation>
        </message>
        <message>
            <source>Say a few sentences in the language of the talk while the test runs.</source>
            <translation>قل بضع جمل بلغة المحاضرة أثناء الاختبار.</translation>
        </message>
        <message>
            <source>Say short sentences, with pauses; or choose a quicker model.</source>
            <translation>قل جملًا قصيرة مع وقفات، أو اختر نموذجًا أسرع.</translation>
        </message>
        <message>
            <source>Show a slide where Surtitle looks, beside its own windows, which are not read.</source>
            <translation>اعرض شريحة حيث ينظر Surtitle، بجانب نوافذه التي لا تُقرأ.</translation>
        </message>
        <message>
            <source>Slide read</source>
            <translation>قراءة الشريحة</translation>
        </message>
        <message>
            <source>Something does not work yet.</source>
            <translation>هناك ما لا يعمل بعد.</translation>
        </message>
        <message>
            <source>Sound up to {level}.</source>
            <translation>الصوت حتى {level}.</translation>
        </message>
        <message>
            <source>Speak now, in the language of the talk, with a slide on the screen.</source>
            <translation>تكلّم الآن بلغة المحاضرة مع شريحة على الشاشة.</translation>
        </message>
        <message>
            <source>Surtitle — Test</source>
            <translation>Surtitle — اختبار</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>الاختبار</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>اختبار من جديد</translation>
        </message>
        <message>
            <source>Test of ten seconds</source>
            <translation>اختبار من عشر ثوانٍ</translation>
        </message>
        <message>
            <source>The models are being loaded…</source>
            <translation>جارٍ تحميل النماذج…</translation>
        </message>
        <message>
            <source>There was nothing to translate.</source>
            <translation>لم يكن هناك ما يُترجم.</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>الفهم</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Choose another folder</source>
            <translation>اختيار مجلد آخر</translation>
        </message>
        <message>
            <source>Clear what is shown</source>
            <translation>مسح المعروض</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Correct it again</source>
            <translation>صحّح من جديد</translation>
        </message>
        <message>
            <source>Correct the line</source>
            <translation>صحّح السطر</translation>
        </message>
        <message>
            <source>Ctrl + ← →</source>
            <translation>Ctrl + ← →</translation>
        </message>
        <message>
            <source>Delete the talk</source>
            <translation>حذف المحاضرة</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>النتيجة السابقة</translation>
        </message>
        <message>
            <source>Full screen, or not</source>
            <translation>ملء الشاشة أو لا</translation>
        </message>
        <message>
            <source>Get and remove models</source>
            <translation>تنزيل النماذج وإزالتها</translation>
        </message>
        <message>
            <source>Hear the line, or stop</source>
            <translation>استمع إلى السطر، أو أوقفه</translation>
        </message>
        <message>
            <source>Hide, or show again</source>
            <translation>إخفاء أو إظهار من جديد</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>الانتقال إلى الآن</translation>
        </message>
        <message>
            <source>Keep the place</source>
            <translation>تثبيت المكان</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>أكبر</translation>
        </message>
        <message>
            <source>Larger, smaller</source>
            <translation>أكبر، أصغر</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>إنهاء ملء الشاشة</translation>
        </message>
        <message>
            <source>Look again at what is connected</source>
            <translation>إعادة البحث عن الأجهزة الموصولة</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>نقل</translation>
        </message>
        <message>
            <source>Move by ten pixels</source>
            <translation>نقل عشرة بكسلات</translation>
        </message>
        <message>
            <source>New talk, once it has ended</source>
            <translation>محاضرة جديدة بعد الانتهاء</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>النتيجة التالية</translation>
        </message>
        <message>
            <source>Open the talk</source>
            <translation>فتح المحاضرة</translation>
        </message>
        <message>
            <source>Pause, or go on</source>
            <translation>إيقاف مؤقت أو متابعة</translation>
        </message>
        <message>
            <source>Save in a format</source>
            <translation>حفظ بتنسيق</translation>
        </message>
        <message>
            <source>Save the files</source>
            <translation>حفظ الملفات</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>حفظ نص المحاضرة</translation>
        </message>
        <message>
            <source>Shift + ← → ↑ ↓</source>
            <translation>Shift + ← → ↑ ↓</translation>
        </message>
        <message>
            <source>Show past talks</source>
            <translation>عرض المحاضرات السابقة</translation>
        </message>
        <message>
            <source>Show the preferences</source>
            <translation>إظهار التفضيلات</translation>
        </message>
        <message>
            <source>Show the transcript</source>
            <translation>إظهار نص المحاضرة</translation>
        </message>
        <message>
            <source>Show the translated slide</source>
            <translation>إظهار الشريحة المترجمة</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>إظهار هذه الصفحة</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>أصغر</translation>
        </message>
        <message>
            <source>Start the talk</source>
            <translation>بدء المحاضرة</translation>
        </message>
        <message>
            <source>Start, pause, or go on</source>
            <translation>بدء أو إيقاف مؤقت أو متابعة</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Take a correction back</source>
            <translation>تراجع عن تصحيح</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>التراجع</translation>
        </message>
        <message>
            <source>Test for ten seconds</source>
            <translation>الاختبار لعشر ثوانٍ</translation>
        </message>
        <message>
            <source>Translation alone, or both</source>
            <translation>الترجمة وحدها أو كلاهما</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>الترجمة، الأصل، كلاهما</translation>
        </message>
        <message>
            <source>Wider, narrower</source>
            <translation>أعرض، أضيق</translation>
        </message>
    </context>
    <context>
        <name>SlidePanel</name>
        <message>
            <source>Both</source>
            <translation>كلاهما</translation>
        </message>
        <message>
            <source>Display of the slide</source>
            <translation>شاشة الشريحة</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>ملء الشاشة</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>لا توجد شريحة بعد.</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>الشريحة المترجمة</translation>
        </message>
        <message>
            <source>Slides are read on this display: choose another, or this window is read, too.</source>
            <translation>تُقرأ الشرائح من هذه الشاشة: اختر شاشة أخرى وإلا قُرئت هذه النافذة أيضًا.</translation>
        </message>
        <message>
            <source>Surtitle — Slide</source>
            <translation>Surtitle — الشريحة</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>الترجمة</translation>
        </message>
    </context>
    <context>
        <name>StartWindow</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>لا صفحات</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message>
            <source>Deck</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>Get a model…</source>
            <translation>تنزيل نموذج…</translation>
        </message>
        <message>
            <source>Keep the sound, to hear lines again</source>
            <translation>احفظ الصوت، للاستماع إلى السطور من جديد</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Language of the subtitles</source>
            <translation>لغة شريط الترجمة</translation>
        </message>
        <message>
            <source>Language of the talk</source>
            <translation>لغة المحاضرة</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>لغة الواجهة</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>إعادة الفحص</translation>
        </message>
        <message>
            <source>Looking at this machine…</source>
            <translation>جارٍ فحص هذا الحاسوب…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>MODELS</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>الميكروفون</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>No slides are read</source>
            <translation>لا تُقرأ أي شرائح</translation>
        </message>
        <message>
            <source>No sound yet</source>
            <translation>لا صوت بعد</translation>
        </message>
        <message>
            <source>PDF or PPTX…</source>
            <translation>‏PDF أو PPTX…</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>المحاضرات السابقة</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>التفضيلات</translation>
        </message>
        <message>
            <source>Recognition</source>
            <translation>التعرّف</translation>
        </message>
        <message>
            <source>Recognition model</source>
            <translation>نموذج التعرّف على الكلام</translation>
        </message>
        <message>
            <source>SLIDES</source>
            <translation>الشرائح</translation>
        </message>
        <message>
            <source>SOUND</source>
            <translation>الصوت</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>الشرائح</translation>
        </message>
        <message>
            <source>Slides then say exactly what the deck says</source>
            <translation>عندئذ تُقرأ الشرائح كما هي في الملف تمامًا</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>جارٍ البدء…</translation>
        </message>
        <message>
            <source>Subtitles in</source>
            <translation>لغة الترجمة</translation>
        </message>
        <message>
            <source>Surtitle hears it, reads its slides, and shows it in another language.</source>
            <translation>يستمع Surtitle إليها ويقرأ شرائحها ويعرضها بلغة أخرى.</translation>
        </message>
        <message>
            <source>Surtitle reads them here: names and terms are spelt as they are shown.</source>
            <translation>يقرأ Surtitle الشرائح من هنا: تُكتب الأسماء والمصطلحات كما تظهر.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>اختبار</translation>
        </message>
        <message>
            <source>The talk is in</source>
            <translation>لغة المحاضرة</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Translation model</source>
            <translation>نموذج الترجمة</translation>
        </message>
        <message>
            <source>What is amiss</source>
            <translation>ما به خلل</translation>
        </message>
        <message>
            <source>What is this talk?</source>
            <translation>ما هذه المحاضرة؟</translation>
        </message>
        <message>
            <source>What this computer plays: a call, a stream, a video</source>
            <translation>ما يشغّله هذا الحاسوب: مكالمة أو بث أو فيديو</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Ended</source>
            <translation>انتهت</translation>
        </message>
        <message>
            <source>Finishing what was said</source>
            <translation>جارٍ إنهاء ما قيل</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>جارٍ التحضير</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>مباشر</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقفة مؤقتًا</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>No subtitle yet</source>
            <translation>لا ترجمة بعد</translation>
        </message>
        <message>
            <source>{lag} s behind</source>
            <translation>متأخر {lag} ث</translation>
        </message>
        <message>
            <source>{lag} s behind — late</source>
            <translation>متأخر {lag} ث — متأخر جدًا</translation>
        </message>
    </context>
    <context>
        <name>Talks</name>
        <message>
            <source>Cannot be read</source>
            <translation>تتعذّر قراءتها</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete the talk “{title}” of {when}?</source>
            <translation>أتريد حذف المحاضرة «{title}» بتاريخ {when}؟</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>حذف…</translation>
        </message>
        <message>
            <source>Its words, slides and sound are deleted for ever. Files that were saved stay.</source>
            <translation>ستُحذف كلماتها وشرائحها وصوتها نهائيًا. وتبقى الملفات المحفوظة.</translation>
        </message>
        <message>
            <source>Kept in {folder}</source>
            <translation>محفوظة في {folder}</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>No talk is kept here yet.</source>
            <translation>لا توجد محاضرات محفوظة هنا بعد.</translation>
        </message>
        <message>
            <source>Nothing was said</source>
            <translation>لم يُقل شيء</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>المحاضرات السابقة</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>حفظ…</translation>
        </message>
        <message>
            <source>Surtitle — Past talks</source>
            <translation>Surtitle — المحاضرات السابقة</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>المحاضرة</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>غير معروفة</translation>
        </message>
        <message>
            <source>{language} into {targets}</source>
            <translation>{language} إلى {targets}</translation>
        </message>
        <message>
            <source>{title} is deleted.</source>
            <translation>حُذفت {title}.</translation>
        </message>
        <message>
            <source>{title} — {when}</source>
            <translation>{title} — {when}</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Corrected</source>
            <translation>مصحَّح</translation>
        </message>
        <message>
            <source>Slide {number}</source>
            <translation>الشريحة {number}</translation>
        </message>
        <message>
            <source>Slide {number} · again</source>
            <translation>الشريحة {number} · مجددًا</translation>
        </message>
        <message>
            <source>Translation of the text before</source>
            <translation>ترجمة النص السابق</translation>
        </message>
        <message>
            <source>Without a slide</source>
            <translation>بلا شريحة</translation>
        </message>
    </context>
    <context>
        <name>TranscriptWindow</name>
        <message>
            <source>A click has it heard.</source>
            <translation>النقر يُسمعه.</translation>
        </message>
        <message>
            <source>A double click or {keys} corrects a line.</source>
            <translation>النقر المزدوج أو {keys} يصحّح سطرًا.</translation>
        </message>
        <message>
            <source>Corrected from here on: {pairs}. {keys} takes it back.</source>
            <translation>صُحِّح من هنا فصاعدًا: {pairs}. ‏{keys} للتراجع.</translation>
        </message>
        <message>
            <source>Corrected in this line. {keys} takes it back.</source>
            <translation>صُحِّح في هذا السطر. ‏{keys} للتراجع.</translation>
        </message>
        <message>
            <source>Enter corrects the rest of the talk too, Ctrl+Enter this line alone.</source>
            <translation>‏Enter يصحّح بقية المحاضرة أيضًا، وCtrl+Enter هذا السطر وحده.</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>الانتقال إلى الآن</translation>
        </message>
        <message>
            <source>Language beside the talk's</source>
            <translation>اللغة بجانب لغة المحاضرة</translation>
        </message>
        <message>
            <source>Nothing was said in this talk.</source>
            <translation>لم يُقل شيء في هذه المحاضرة.</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>لم يُقل شيء بعد.</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>حفظ نص المحاضرة</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>حفظ…</translation>
        </message>
        <message>
            <source>Surtitle — Transcript</source>
            <translation>Surtitle — نص المحاضرة</translation>
        </message>
        <message>
            <source>Taken back. {keys} corrects it again.</source>
            <translation>تم التراجع. ‏{keys} يصحّح من جديد.</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>نص المحاضرة</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>ما قيل</translation>
        </message>
    </context>
    <context>
        <name>Widgets</name>
        <message>
            <source>Keyboard</source>
            <translation>لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Preview of the slides</source>
            <translation>معاينة الشرائح</translation>
        </message>
        <message>
            <source>Sound level</source>
            <translation>مستوى الصوت</translation>
        </message>
        <message>
            <source>This window; the slides are seen once the talk runs</source>
            <translation>هذه النافذة؛ تظهر الشرائح عند بدء المحاضرة</translation>
        </message>
    </context>
</TS>
