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
            <source>Source of the slides</source>
            <translation>مصدر الشرائح</translation>
        </message>
        <message>
            <source>Source of the sound</source>
            <translation>مصدر الصوت</translation>
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
        <name>Engine</name>
        <message>
            <source>A single window can be followed on Linux only.</source>
            <translation>لا يمكن تتبّع نافذة واحدة إلا في Linux.</translation>
        </message>
        <message>
            <source>Accept its conditions on its page, then log in: {command}</source>
            <translation>اقبل شروطه في صفحته ثم سجّل الدخول: {command}</translation>
        </message>
        <message>
            <source>Allow this program to record the screen in System Settings, Privacy &amp; Security, and start it again.</source>
            <translation>اسمح لهذا البرنامج بتسجيل الشاشة في إعدادات النظام، الخصوصية والأمان، ثم شغّله من جديد.</translation>
        </message>
        <message>
            <source>Bring the folder back from a backup, or delete it.</source>
            <translation>استعد المجلد من نسخة احتياطية أو احذفه.</translation>
        </message>
        <message>
            <source>Check that the right microphone is chosen, and its level.</source>
            <translation>تحقق من اختيار الميكروفون الصحيح ومن مستواه.</translation>
        </message>
        <message>
            <source>Check that the screen is connected, on and unlocked: it is read as soon as it is there.</source>
            <translation>تحقق من أن الشاشة موصولة ومفتوحة وغير مقفلة: ستُقرأ فور وجودها.</translation>
        </message>
        <message>
            <source>Check that the sound system runs.</source>
            <translation>تحقق من أن نظام الصوت يعمل.</translation>
        </message>
        <message>
            <source>Check the folder or the hub name, and connect to the internet for the first download.</source>
            <translation>تحقق من المجلد أو الاسم، واتصل بالإنترنت للتنزيل الأول.</translation>
        </message>
        <message>
            <source>Check the name (surtitle models list), or log in: {command}</source>
            <translation>تحقق من الاسم، أو سجّل الدخول: {command}</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>تحقق من الاسم والمجلد.</translation>
        </message>
        <message>
            <source>Check who may read it.</source>
            <translation>تحقق ممن يحق له قراءته.</translation>
        </message>
        <message>
            <source>Check who may write there.</source>
            <translation>تحقق ممن يحق له الكتابة هناك.</translation>
        </message>
        <message>
            <source>Check {variable}, which names the mirror, and the connection to it; behind a proxy set HTTPS_PROXY. Or bring it from a disk: “{import_folder}”</source>
            <translation>تحقق من {variable} الذي يحدد المرآة ومن الاتصال بها؛ خلف وسيط اضبط HTTPS_PROXY. أو أحضره من قرص: «{import_folder}»</translation>
        </message>
        <message>
            <source>Check {variable}, which names the mirror.</source>
            <translation>تحقق من {variable} الذي يحدد المرآة.</translation>
        </message>
        <message>
            <source>Choose a folder that you may write to.</source>
            <translation>اختر مجلدًا يحق لك الكتابة فيه.</translation>
        </message>
        <message>
            <source>Choose a new folder.</source>
            <translation>اختر مجلدًا جديدًا.</translation>
        </message>
        <message>
            <source>Choose a session's folder.</source>
            <translation>اختر مجلد محاضرة.</translation>
        </message>
        <message>
            <source>Choose a smaller region.</source>
            <translation>اختر نافذة الشرائح فقط.</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>اختر لغة أخرى للترجمة المصاحبة.</translation>
        </message>
        <message>
            <source>Choose another language or model.</source>
            <translation>اختر لغة أو نموذجًا آخر.</translation>
        </message>
        <message>
            <source>Choose another language.</source>
            <translation>اختر لغة أخرى.</translation>
        </message>
        <message>
            <source>Choose another model for the next talk.</source>
            <translation>اختر نموذجًا آخر للمحاضرة القادمة.</translation>
        </message>
        <message>
            <source>Choose another model or another language.</source>
            <translation>اختر نموذجًا آخر أو لغة أخرى.</translation>
        </message>
        <message>
            <source>Choose another recognition model, for example base.</source>
            <translation>اختر نموذج تعرّف آخر، مثل base.</translation>
        </message>
        <message>
            <source>Choose one of these: {listed}.</source>
            <translation>اختر واحدًا من هذه: {listed}.</translation>
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation>اختر من: {names}.</translation>
        </message>
        <message>
            <source>Choose one with model.safetensors, or one that is converted for CTranslate2 (model.bin).</source>
            <translation>اختر نموذجًا فيه model.safetensors، أو محوّلًا إلى CTranslate2 ‏(model.bin).</translation>
        </message>
        <message>
            <source>Close other programs that use it, allow this one to use microphones in the system's privacy settings, or choose another microphone.</source>
            <translation>أغلق البرامج الأخرى التي تستخدمه، أو اسمح لهذا البرنامج باستخدام الميكروفون في إعدادات الخصوصية، أو اختر ميكروفونًا آخر.</translation>
        </message>
        <message>
            <source>Close other programs that use the processor or the sound device.</source>
            <translation>أغلق البرامج الأخرى التي تستخدم المعالج أو جهاز الصوت.</translation>
        </message>
        <message>
            <source>Close other programs that write to it.</source>
            <translation>أغلق البرامج الأخرى التي تكتب عليه.</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>أغلق البرامج الأخرى، أو اختر نموذجًا أصغر.</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>أغلق البرامج الأخرى.</translation>
        </message>
        <message>
            <source>Connect it again, or choose another default output: it is heard as soon as it is there.</source>
            <translation>أعد توصيله أو اختر مخرجًا افتراضيًا آخر: سيُسمع فور وجوده.</translation>
        </message>
        <message>
            <source>Connect it again: it is heard as soon as it is there.</source>
            <translation>أعد توصيله: سيُسمع فور وجوده.</translation>
        </message>
        <message>
            <source>Connect loudspeakers or headphones, and check the output in the system's sound settings.</source>
            <translation>وصّل مكبرات صوت أو سماعات، وتحقق من المخرج في إعدادات الصوت.</translation>
        </message>
        <message>
            <source>Connect one, or choose “This computer”.</source>
            <translation>وصّل واحدًا، أو اختر «هذا الحاسوب».</translation>
        </message>
        <message>
            <source>Connect one, or translate the system's sound.</source>
            <translation>وصّل واحدًا، أو اختر صوت هذا الجهاز.</translation>
        </message>
        <message>
            <source>Connect or enable loudspeakers or headphones in the sound settings.</source>
            <translation>وصّل مكبرات صوت أو سماعات، أو فعّلها في إعدادات الصوت.</translation>
        </message>
        <message>
            <source>Connect to the internet and try again; behind a proxy set HTTPS_PROXY. Or bring it from a disk: “{import_folder}”</source>
            <translation>اتصل بالإنترنت وأعد المحاولة؛ وخلف وسيط اضبط HTTPS_PROXY. أو استورده من قرص: «{import_folder}»</translation>
        </message>
        <message>
            <source>Connect to the internet, or bring the model from another machine: “{import_folder}”. Behind a proxy set HTTPS_PROXY; HF_ENDPOINT names a mirror.</source>
            <translation>اتصل بالإنترنت، أو أحضر النموذج من جهاز آخر: «{import_folder}». خلف وسيط اضبط HTTPS_PROXY؛ ويحدد HF_ENDPOINT مرآة.</translation>
        </message>
        <message>
            <source>Convert it again with --copy_files {files}.</source>
            <translation>حوّله من جديد باستخدام ‎--copy_files {files}.</translation>
        </message>
        <message>
            <source>Convert the model again with this version of CTranslate2.</source>
            <translation>حوّل النموذج من جديد بهذا الإصدار من CTranslate2.</translation>
        </message>
        <message>
            <source>Copy it again, or give it unpacked.</source>
            <translation>انسخه من جديد، أو قدّمه مفكوكًا.</translation>
        </message>
        <message>
            <source>Copy or download it again, unless it was recorded so.</source>
            <translation>انسخه أو نزّله من جديد، ما لم يكن قد سُجّل هكذا.</translation>
        </message>
        <message>
            <source>Copy the file again, if it was copied.</source>
            <translation>انسخ الملف من جديد، إن كان منسوخًا.</translation>
        </message>
        <message>
            <source>Copy the model again from where it came.</source>
            <translation>انسخ النموذج من مصدره من جديد.</translation>
        </message>
        <message>
            <source>Debian, Ubuntu: {command}. macOS: {other}. Windows: run Tesseract's installer again and tick the language.</source>
            <translation>Debian، Ubuntu: {command}. macOS: {other}. Windows: شغّل مثبّت Tesseract من جديد واختر اللغة.</translation>
        </message>
        <message>
            <source>Delete that folder and download the model again, or reinstall the surtitle[offline] packages.</source>
            <translation>احذف ذلك المجلد ونزّل النموذج من جديد، أو أعد تثبيت حزم surtitle[offline].</translation>
        </message>
        <message>
            <source>Delete that folder, so that the model is set up again, or choose another model.</source>
            <translation>احذف ذلك المجلد ليُعدّ النموذج من جديد، أو اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <source>Did you mean {nearest}?</source>
            <translation>هل تقصد {nearest}؟</translation>
        </message>
        <message>
            <source>Draw a region around the slides.</source>
            <translation>ارسم منطقة حول الشرائح.</translation>
        </message>
        <message>
            <source>Draw the region again on this screen.</source>
            <translation>ارسم المنطقة من جديد على هذه الشاشة.</translation>
        </message>
        <message>
            <source>Enable loudspeakers or headphones in the sound settings of Windows.</source>
            <translation>فعّل مكبرات الصوت أو السماعات في إعدادات الصوت في Windows.</translation>
        </message>
        <message>
            <source>End it first.</source>
            <translation>أنهها أولًا.</translation>
        </message>
        <message>
            <source>End it, or close it, first.</source>
            <translation>أنهها أو أغلقها أولًا.</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>Entries of {name} that have no term are left out: {named}</source>
            <translation>تُركت مداخل من {name} ليس لها مصطلح: {named}</translation>
        </message>
        <message>
            <source>Export the slides as PDF or PPTX, and give that.</source>
            <translation>صدّر الشرائح بصيغة PDF أو PPTX واستخدم ذلك الملف.</translation>
        </message>
        <message>
            <source>Export the slides as PDF, whose pages are recognised by their looks.</source>
            <translation>صدّر الشرائح بصيغة PDF، فتُعرف صفحاته من مظهرها.</translation>
        </message>
        <message>
            <source>Export the slides once more. Without it, these are read off the screen.</source>
            <translation>صدّر الشرائح مرة أخرى. وإلا فستُقرأ هذه من الشاشة.</translation>
        </message>
        <message>
            <source>For more, get models before a talk, under “{models}”.</source>
            <translation>لغيرها، احصل على نماذج قبل محاضرة من «{models}».</translation>
        </message>
        <message>
            <source>Free some space on the disk.</source>
            <translation>أفرغ مساحة على القرص.</translation>
        </message>
        <message>
            <source>Free some space, or set SURTITLE_DATA to a folder on another disk.</source>
            <translation>أفرغ مساحة، أو اضبط SURTITLE_DATA على مجلد في قرص آخر.</translation>
        </message>
        <message>
            <source>Get a model for that before a talk, under “{models}”.</source>
            <translation>احصل على نموذج لذلك قبل محاضرة من «{models}».</translation>
        </message>
        <message>
            <source>Get another, under “{models}”.</source>
            <translation>احصل على غيره من «{models}».</translation>
        </message>
        <message>
            <source>Get it before a talk, under “{models}”. {there}</source>
            <translation>احصل عليه قبل محاضرة من «{models}». {there}</translation>
        </message>
        <message>
            <source>Get one that should, before a talk, under “{models}”.</source>
            <translation>احصل قبل محاضرة من «{models}» على نموذج يُفترض أن يواكب.</translation>
        </message>
        <message>
            <source>Get or convert the model again.</source>
            <translation>احصل على النموذج أو حوّله من جديد.</translation>
        </message>
        <message>
            <source>Give a CSV or TSV file in UTF-8 with a term and its translation on each line, or a TBX file.</source>
            <translation>حدّد ملف CSV أو TSV بترميز UTF-8 فيه مصطلح وترجمته في كل سطر، أو ملف TBX.</translation>
        </message>
        <message>
            <source>Give a folder with model.bin and shared_vocabulary.json, as ct2-transformers-converter makes it.</source>
            <translation>حدّد مجلدًا فيه model.bin وshared_vocabulary.json كما يصنعه ct2-transformers-converter.</translation>
        </message>
        <message>
            <source>Give a folder with model.bin in it, or a name.</source>
            <translation>حدّد مجلدًا فيه model.bin، أو اسمًا.</translation>
        </message>
        <message>
            <source>Give another with --revision; main is the newest.</source>
            <translation>حدّد غيرها؛ main هي الأحدث.</translation>
        </message>
        <message>
            <source>Give the PDF or PPTX file of the slides.</source>
            <translation>حدّد ملف PDF أو PPTX للشرائح.</translation>
        </message>
        <message>
            <source>Give the deck of the talk.</source>
            <translation>حدّد عرض المحاضرة.</translation>
        </message>
        <message>
            <source>Give the folder of the sessions.</source>
            <translation>حدّد مجلد المحاضرات.</translation>
        </message>
        <message>
            <source>Have the language found out, or choose another.</source>
            <translation>دع اللغة تُكتشف تلقائيًا، أو اختر لغة أخرى.</translation>
        </message>
        <message>
            <source>If a CUDA library is missing: {command}. If memory is: a smaller model. Or the processor, in the preferences.</source>
            <translation>إن نقصت مكتبة CUDA: {command}. وإن نقصت الذاكرة: نموذج أصغر. أو اختر المعالج في التفضيلات.</translation>
        </message>
        <message>
            <source>If you accept that: {command}</source>
            <translation>إن قبلت ذلك: {command}</translation>
        </message>
        <message>
            <source>Import it again.</source>
            <translation>استورده من جديد.</translation>
        </message>
        <message>
            <source>Install BlackHole (brew install blackhole-2ch), and choose in Audio MIDI Setup a multi-output device that includes it and your loudspeakers as the output.</source>
            <translation>ثبّت BlackHole ‏(brew install blackhole-2ch)، واختر في إعداد Audio MIDI جهازًا متعدد المخارج يضمّه مع مكبرات الصوت.</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver (nvidia-smi must list the GPU), or choose the processor in the preferences.</source>
            <translation>ثبّت برنامج تشغيل NVIDIA ‏(يجب أن يعرض nvidia-smi المعالج)، أو اختر المعالج في التفضيلات.</translation>
        </message>
        <message>
            <source>Install it: {commands}.</source>
            <translation>ثبّته: {commands}.</translation>
        </message>
        <message>
            <source>Install pulseaudio-utils again.</source>
            <translation>أعد تثبيت pulseaudio-utils.</translation>
        </message>
        <message>
            <source>Install the package pulseaudio-utils, for example: {command}.</source>
            <translation>ثبّت الحزمة pulseaudio-utils، مثلًا: {command}.</translation>
        </message>
        <message>
            <source>Install the package x11-utils (Debian, Ubuntu), xorg-x11-utils or xwininfo (Fedora), or xorg-xwininfo (Arch).</source>
            <translation>ثبّت الحزمة x11-utils ‏(Debian، Ubuntu) أو xorg-x11-utils أو xwininfo ‏(Fedora) أو xorg-xwininfo ‏(Arch).</translation>
        </message>
        <message>
            <source>Installed models translate into {targets} from {sources}. From any other language recognition does it itself, roughly, and without the slides.</source>
            <translation>النماذج المثبّتة تترجم إلى {targets} من: {sources}. من أي لغة أخرى يترجم نموذج التعرّف نفسه، تقريبيًا ومن دون الشرائح.</translation>
        </message>
        <message>
            <source>Installed models translate into {targets} from {sources}. What is said in any other language stays as it is.</source>
            <translation>النماذج المثبّتة تترجم إلى {targets} من: {sources}. ما يقال بأي لغة أخرى يبقى كما هو.</translation>
        </message>
        <message>
            <source>It is large ({size})</source>
            <translation>إنه كبير ({size})</translation>
        </message>
        <message>
            <source>It needs model.bin with its vocabulary (Whisper, CTranslate2), model.safetensors with config.json, or a Firefox model with its vocabulary.</source>
            <translation>يلزم model.bin مع معجمه (Whisper، CTranslate2)، أو model.safetensors مع config.json، أو نموذج Firefox مع معجمه.</translation>
        </message>
        <message>
            <source>It takes {seconds} s a sentence here</source>
            <translation>يستغرق هنا {seconds} ث للجملة</translation>
        </message>
        <message>
            <source>Leave out --deck, or let the slides be seen: {ways}.</source>
            <translation>استغنِ عن العرض، أو دع الشرائح تُرى: {ways}.</translation>
        </message>
        <message>
            <source>Listen to the recording: it may be silent, too quiet, or have the speech on another track.</source>
            <translation>استمع إلى التسجيل: قد يكون صامتًا أو خافتًا جدًا، أو يكون الكلام في مسار صوتي آخر.</translation>
        </message>
        <message>
            <source>Log in to the network in a browser, where it asks for that, and run the same again.</source>
            <translation>سجّل الدخول إلى الشبكة في المتصفح إن طلبت ذلك، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Log in to the network in a browser, where it asks for that, or check {variable}.</source>
            <translation>سجّل الدخول إلى الشبكة في المتصفح إن طلبت ذلك، أو تحقق من {variable}.</translation>
        </message>
        <message>
            <source>Log out, choose the Xorg (X11) session on the login screen, and log in again.</source>
            <translation>سجّل الخروج، واختر جلسة Xorg (X11) في شاشة الدخول، ثم ادخل من جديد.</translation>
        </message>
        <message>
            <source>M2M100's languages, quicker; needs PyTorch</source>
            <translation>لغات M2M100، أسرع؛ يحتاج إلى PyTorch</translation>
        </message>
        <message>
            <source>Make the folder writable, or set SURTITLE_DATA to one that is.</source>
            <translation>اجعل المجلد قابلًا للكتابة، أو اضبط SURTITLE_DATA على مجلد كذلك.</translation>
        </message>
        <message>
            <source>Measuring {model} on {device} …</source>
            <translation>يُقاس {model} على {device}…</translation>
        </message>
        <message>
            <source>Models of the transformers family need PyTorch.</source>
            <translation>نماذج عائلة transformers تحتاج إلى PyTorch.</translation>
        </message>
        <message>
            <source>Name the folder of one of them.</source>
            <translation>حدّد مجلد واحد منها.</translation>
        </message>
        <message>
            <source>Name the folder or archive that holds the model.</source>
            <translation>حدّد المجلد أو الأرشيف الذي فيه النموذج.</translation>
        </message>
        <message>
            <source>No NVIDIA GPU can be used here.</source>
            <translation>لا يمكن استخدام معالج رسوم NVIDIA هنا.</translation>
        </message>
        <message>
            <source>No installed model translates from {source} to {target}.</source>
            <translation>لا يترجم أي نموذج مثبّت من {source} إلى {target}.</translation>
        </message>
        <message>
            <source>No installed model translates into {targets} yet. From any other language recognition does it itself, roughly, and without the slides.</source>
            <translation>لا يوجد بعد نموذج مثبّت يترجم إلى {targets}. من أي لغة أخرى يترجم نموذج التعرّف نفسه، تقريبيًا ومن دون الشرائح.</translation>
        </message>
        <message>
            <source>No installed model translates into {targets} yet. What is said in any other language stays as it is.</source>
            <translation>لا يوجد بعد نموذج مثبّت يترجم إلى {targets}. ما يقال بأي لغة أخرى يبقى كما هو.</translation>
        </message>
        <message>
            <source>No microphone is connected.</source>
            <translation>لا يوجد ميكروفون موصول.</translation>
        </message>
        <message>
            <source>No model is called {name}.</source>
            <translation>{name} ليس نموذجًا معروفًا.</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>لا يترجم أي نموذج بعد من {source} إلى {target}.</translation>
        </message>
        <message>
            <source>No sound server answers: {said}</source>
            <translation>لا يستجيب أي خادم صوت: {said}</translation>
        </message>
        <message>
            <source>No speech was heard.</source>
            <translation>لم يُسمع كلام.</translation>
        </message>
        <message>
            <source>No window has {title} in its title.</source>
            <translation>لا توجد نافذة في عنوانها {title}.</translation>
        </message>
        <message>
            <source>Nothing can be written to {place}: {reason}.</source>
            <translation>تعذّرت الكتابة في {place}: {reason}.</translation>
        </message>
        <message>
            <source>Nothing is downloaded: offline mode is on.</source>
            <translation>لم يُنزَّل شيء: وضع عدم الاتصال مفعّل.</translation>
        </message>
        <message>
            <source>Nothing of the session in {folder} can be read: its record is damaged.</source>
            <translation>لا يمكن قراءة أي شيء من الجلسة في {folder}: سجلّها تالف.</translation>
        </message>
        <message>
            <source>Open it again: it is read as soon as it is there.</source>
            <translation>افتحها من جديد: ستُقرأ فور وجودها.</translation>
        </message>
        <message>
            <source>Pages of {name} are damaged and cannot be read: {numbers}.</source>
            <translation>صفحات من {name} تالفة ولا يمكن قراءتها: {numbers}.</translation>
        </message>
        <message>
            <source>Please report this.</source>
            <translation>يُرجى الإبلاغ عن ذلك.</translation>
        </message>
        <message>
            <source>PortAudio, which opens microphones, is not installed.</source>
            <translation>PortAudio الذي يفتح الميكروفونات غير مثبّت.</translation>
        </message>
        <message>
            <source>Put the file back.</source>
            <translation>أعد الملف إلى مكانه.</translation>
        </message>
        <message>
            <source>Reading a slide took longer than {timeout_s} s.</source>
            <translation>استغرقت قراءة شريحة أكثر من {timeout_s} ث.</translation>
        </message>
        <message>
            <source>Recognition has caught up with the speaker.</source>
            <translation>لحق التعرّف بالمتكلم.</translation>
        </message>
        <message>
            <source>Recognition is {lag_s} s behind the speaker.</source>
            <translation>التعرّف متأخر عن المتكلم بمقدار {lag_s} ث.</translation>
        </message>
        <message>
            <source>Recognition runs on the processor, not on the GPU. {why}</source>
            <translation>يعمل التعرّف على المعالج لا على معالج الرسوم. {why}</translation>
        </message>
        <message>
            <source>Recognition: {model}, the best installed model that keeps up on {place} ({pace}).</source>
            <translation>التعرّف: {model}، أفضل نموذج مثبّت يواكب على {place} ‏({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {model}. No installed model keeps up on {place}; this one comes nearest ({pace}).</source>
            <translation>التعرّف: {model}. لا يواكب أي نموذج مثبّت على {place}؛ وهذا هو الأقرب ({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {model}. On {place} its words come up to a second late ({pace}).</source>
            <translation>التعرّف: {model}. على {place} تتأخر كلماته حتى ثانية ({pace}).</translation>
        </message>
        <message>
            <source>Recognition: {name} on {place}, chosen without a measurement.</source>
            <translation>التعرّف: {name} على {place}، اختير دون قياس.</translation>
        </message>
        <message>
            <source>Reinstall Tesseract.</source>
            <translation>أعد تثبيت Tesseract.</translation>
        </message>
        <message>
            <source>Reinstall them: {command}</source>
            <translation>أعد تثبيتها: {command}</translation>
        </message>
        <message>
            <source>Remove it and get it again, under “{models}”.</source>
            <translation>أزله واحصل عليه من جديد من «{models}».</translation>
        </message>
        <message>
            <source>Remove the other one first.</source>
            <translation>أزل الآخر أولًا.</translation>
        </message>
        <message>
            <source>Remove the packages with pip; pip list shows their names.</source>
            <translation>أزل الحزم باستخدام pip؛ ويعرض pip list أسماءها.</translation>
        </message>
        <message>
            <source>Rename the folder.</source>
            <translation>غيّر اسم المجلد.</translation>
        </message>
        <message>
            <source>Run the same again. If it stays so, a proxy or mirror alters the file: try another network.</source>
            <translation>أعد المحاولة. فإن بقي الأمر كذلك فإن وسيطًا أو مرآة يغيّر الملف: جرّب شبكة أخرى.</translation>
        </message>
        <message>
            <source>Run: {command}</source>
            <translation>شغّل: {command}</translation>
        </message>
        <message>
            <source>SURTITLE_DATA cannot name a folder: {reason}.</source>
            <translation>لا يمكن أن يشير SURTITLE_DATA إلى مجلد: {reason}.</translation>
        </message>
        <message>
            <source>Save the deck without one, and give that.</source>
            <translation>احفظ العرض دون كلمة مرور واستخدمه.</translation>
        </message>
        <message>
            <source>See: {command}</source>
            <translation>انظر: {command}</translation>
        </message>
        <message>
            <source>Set SURTITLE_DATA to a folder, or leave it out.</source>
            <translation>عيّن SURTITLE_DATA إلى مجلد أو اتركه دون تعيين.</translation>
        </message>
        <message>
            <source>Set {variable} to the address of a mirror, https://…, or unset it.</source>
            <translation>اضبط {variable} على عنوان مرآة، https://…، أو ألغِ ضبطه.</translation>
        </message>
        <message>
            <source>Set {variable} to where a mirror lists its records, https://…, or unset it.</source>
            <translation>اضبط {variable} على عنوان قائمة ملفات المرآة، https://…، أو ألغِ ضبطه.</translation>
        </message>
        <message>
            <source>Slides in {language} cannot be read.</source>
            <translation>تعذّرت قراءة شرائح بلغة {language}.</translation>
        </message>
        <message>
            <source>Start PulseAudio or PipeWire ({commands}).</source>
            <translation>شغّل PulseAudio أو PipeWire ‏({commands}).</translation>
        </message>
        <message>
            <source>Start Surtitle from the desktop, or translate without slides.</source>
            <translation>شغّل Surtitle من سطح المكتب، أو ترجم دون شرائح.</translation>
        </message>
        <message>
            <source>Start one: {commands}</source>
            <translation>شغّل واحدًا: {commands}</translation>
        </message>
        <message>
            <source>Tesseract cannot read: {names}.</source>
            <translation>لا يستطيع Tesseract قراءة: {names}.</translation>
        </message>
        <message>
            <source>Tesseract could not be started: {error}</source>
            <translation>تعذّر تشغيل Tesseract: {error}</translation>
        </message>
        <message>
            <source>Tesseract failed: {said}</source>
            <translation>أخفق Tesseract: {said}</translation>
        </message>
        <message>
            <source>Tesseract, which reads the slides, is not installed.</source>
            <translation>Tesseract الذي يقرأ الشرائح غير مثبّت.</translation>
        </message>
        <message>
            <source>The GPU cannot be used: {error}</source>
            <translation>تعذّر استخدام معالج الرسوم: {error}</translation>
        </message>
        <message>
            <source>The Python package PyAudioWPatch, which records the system's sound, is not installed.</source>
            <translation>حزمة Python ‏PyAudioWPatch التي تسجّل صوت النظام غير مثبّتة.</translation>
        </message>
        <message>
            <source>The Python package sounddevice is not installed.</source>
            <translation>حزمة Python ‏sounddevice غير مثبّتة.</translation>
        </message>
        <message>
            <source>The Whisper model '{name}' cannot be downloaded: it is no known name.</source>
            <translation>تعذّر تنزيل نموذج Whisper «{name}»: الاسم غير معروف.</translation>
        </message>
        <message>
            <source>The disk is too slow: some of the sound was heard but not kept.</source>
            <translation>القرص بطيء جدًا: سُمع بعض الصوت ولم يُحفظ.</translation>
        </message>
        <message>
            <source>The disk of {place} is full.</source>
            <translation>قرص {place} ممتلئ.</translation>
        </message>
        <message>
            <source>The download takes {needed} more, and the disk of {place} has {free} free.</source>
            <translation>يحتاج التنزيل إلى {needed} أخرى، وفي قرص {place} مساحة {free}.</translation>
        </message>
        <message>
            <source>The download was cancelled; what came is kept.</source>
            <translation>أُلغي التنزيل؛ وما وصل محفوظ.</translation>
        </message>
        <message>
            <source>The hub does not give {what} to everybody ({status}).</source>
            <translation>لا يعطي المستودع {what} للجميع ({status}).</translation>
        </message>
        <message>
            <source>The hub failed with {status} for {what}.</source>
            <translation>أخفق المستودع بالرمز {status} عند {what}.</translation>
        </message>
        <message>
            <source>The hub has no such revision of {what}.</source>
            <translation>ليس في المستودع هذه النسخة من {what}.</translation>
        </message>
        <message>
            <source>The hub has no {what} ({status}), or it is private.</source>
            <translation>ليس في المستودع {what} ‏({status})، أو هو خاص.</translation>
        </message>
        <message>
            <source>The hub refuses {what} for now: too many requests.</source>
            <translation>يرفض المستودع {what} الآن: طلبات كثيرة جدًا.</translation>
        </message>
        <message>
            <source>The import was stopped; nothing was kept.</source>
            <translation>أُوقف الاستيراد؛ ولم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>The microphone {name} cannot be opened: {error}</source>
            <translation>تعذّر فتح الميكروفون {name}: {error}</translation>
        </message>
        <message>
            <source>The microphone {name} gives no sound.</source>
            <translation>الميكروفون {name} لا يعطي صوتًا.</translation>
        </message>
        <message>
            <source>The microphone {name} no longer gives sound.</source>
            <translation>لم يعد الميكروفون {name} يعطي صوتًا.</translation>
        </message>
        <message>
            <source>The model in {folder} has no tokenizer.</source>
            <translation>ليس للنموذج في {folder} مجزّئ.</translation>
        </message>
        <message>
            <source>The model {where} does not know {language}.</source>
            <translation>النموذج {where} لا يعرف {language}.</translation>
        </message>
        <message>
            <source>The output device no longer gives sound.</source>
            <translation>لم يعد جهاز الإخراج يعطي صوتًا.</translation>
        </message>
        <message>
            <source>The packages of the Whisper model '{name}' are damaged.</source>
            <translation>حزم نموذج Whisper «{name}» تالفة.</translation>
        </message>
        <message>
            <source>The program xwininfo, which finds windows, is not installed.</source>
            <translation>برنامج xwininfo الذي يجد النوافذ غير مثبّت.</translation>
        </message>
        <message>
            <source>The program {command}, which records the system's sound, is not installed.</source>
            <translation>برنامج {command} الذي يسجّل صوت النظام غير مثبّت.</translation>
        </message>
        <message>
            <source>The recognition model in {folder} cannot be loaded: {error}</source>
            <translation>تعذّر تحميل نموذج التعرّف في {folder}: {error}</translation>
        </message>
        <message>
            <source>The recognition model of this talk knows only English.</source>
            <translation>نموذج التعرّف في هذه المحاضرة لا يعرف إلا الإنجليزية.</translation>
        </message>
        <message>
            <source>The recognition model {model} knows only English.</source>
            <translation>نموذج التعرّف {model} لا يعرف إلا الإنجليزية.</translation>
        </message>
        <message>
            <source>The region is {width}×{height} pixels.</source>
            <translation>المنطقة {width}×{height} بكسل.</translation>
        </message>
        <message>
            <source>The same again goes on there.</source>
            <translation>وعند إعادته يُستأنف من هناك.</translation>
        </message>
        <message>
            <source>The screen cannot be grabbed in a Wayland session.</source>
            <translation>لا يمكن التقاط الشاشة في جلسة Wayland.</translation>
        </message>
        <message>
            <source>The screen cannot be grabbed: {error}</source>
            <translation>تعذّر التقاط الشاشة: {error}</translation>
        </message>
        <message>
            <source>The session in {folder} runs, or is being corrected.</source>
            <translation>المحاضرة في {folder} جارية أو قيد التصحيح.</translation>
        </message>
        <message>
            <source>The session in {folder} still runs.</source>
            <translation>المحاضرة في {folder} ما زالت جارية.</translation>
        </message>
        <message>
            <source>The slides are seen again.</source>
            <translation>الشرائح مرئية من جديد.</translation>
        </message>
        <message>
            <source>The sound cannot be played: {error}</source>
            <translation>تعذّر تشغيل الصوت: {error}</translation>
        </message>
        <message>
            <source>The sound devices cannot be listed: {error}</source>
            <translation>تعذّر سرد أجهزة الصوت: {error}</translation>
        </message>
        <message>
            <source>The sound of this line was not kept.</source>
            <translation>لم يُحتفظ بصوت هذا السطر.</translation>
        </message>
        <message>
            <source>The sound of this talk cannot be read: {error}</source>
            <translation>تعذّرت قراءة صوت هذه المحاضرة: {error}</translation>
        </message>
        <message>
            <source>The sound of this talk is not there any more: {path}.</source>
            <translation>لم يعد صوت هذه المحاضرة موجودًا: {path}.</translation>
        </message>
        <message>
            <source>The sound server has no output whose sound could be recorded.</source>
            <translation>ليس لخادم الصوت مخرج يمكن تسجيله.</translation>
        </message>
        <message>
            <source>The sound server stopped giving sound.</source>
            <translation>توقف خادم الصوت عن إعطاء الصوت.</translation>
        </message>
        <message>
            <source>The sound server stopped giving sound. {said}</source>
            <translation>توقف خادم الصوت عن إعطاء الصوت. {said}</translation>
        </message>
        <message>
            <source>The stage '{stage}' failed: {error}</source>
            <translation>أخفق الجزء «{stage}»: {error}</translation>
        </message>
        <message>
            <source>The system's sound cannot be recorded on {platform}.</source>
            <translation>لا يمكن تسجيل صوت النظام في {platform}.</translation>
        </message>
        <message>
            <source>The system's sound cannot be recorded: {error}</source>
            <translation>تعذّر تسجيل صوت النظام: {error}</translation>
        </message>
        <message>
            <source>The talk is in {language} already.</source>
            <translation>المحاضرة بلغة {language} أصلًا.</translation>
        </message>
        <message>
            <source>The tokenizer of the model in {folder} cannot be read: {error}</source>
            <translation>تعذّرت قراءة مجزّئ النموذج في {folder}: {error}</translation>
        </message>
        <message>
            <source>The translation model '{model}' cannot be loaded: {error}</source>
            <translation>تعذّر تحميل نموذج الترجمة «{model}»: {error}</translation>
        </message>
        <message>
            <source>The translation model failed: {error}</source>
            <translation>أخفق نموذج الترجمة: {error}</translation>
        </message>
        <message>
            <source>The translation model in {folder} cannot be loaded: {error}</source>
            <translation>تعذّر تحميل نموذج الترجمة في {folder}: {error}</translation>
        </message>
        <message>
            <source>The translation model in {folder} cannot be read: {error}</source>
            <translation>تعذّرت قراءة نموذج الترجمة في {folder}: {error}</translation>
        </message>
        <message>
            <source>The window {title} was closed.</source>
            <translation>أُغلقت النافذة {title}.</translation>
        </message>
        <message>
            <source>The windows cannot be listed: {error}</source>
            <translation>تعذّر سرد النوافذ: {error}</translation>
        </message>
        <message>
            <source>The {region} is not on the screen.</source>
            <translation>{region} ليس على الشاشة.</translation>
        </message>
        <message>
            <source>There is a model {name} already.</source>
            <translation>يوجد نموذج {name} بالفعل.</translation>
        </message>
        <message>
            <source>There is no deck {path}.</source>
            <translation>لا يوجد عرض {path}.</translation>
        </message>
        <message>
            <source>There is no glossary {path}.</source>
            <translation>لا يوجد مسرد {path}.</translation>
        </message>
        <message>
            <source>There is no microphone {wanted}.</source>
            <translation>لا يوجد ميكروفون {wanted}.</translation>
        </message>
        <message>
            <source>There is no monitor {number}.</source>
            <translation>لا توجد شاشة {number}.</translation>
        </message>
        <message>
            <source>There is no room left to write {path}.</source>
            <translation>لم تبقَ مساحة لكتابة {path}.</translation>
        </message>
        <message>
            <source>There is no screen: DISPLAY is not set.</source>
            <translation>لا توجد شاشة: لم يُضبط DISPLAY.</translation>
        </message>
        <message>
            <source>There is sound again: {name}.</source>
            <translation>عاد الصوت: {name}.</translation>
        </message>
        <message>
            <source>This machine has no microphone.</source>
            <translation>لا يوجد ميكروفون في هذا الجهاز.</translation>
        </message>
        <message>
            <source>This model is being downloaded already.</source>
            <translation>يجري تنزيل هذا النموذج بالفعل.</translation>
        </message>
        <message>
            <source>To measure it: {command}</source>
            <translation>لقياسه: {command}</translation>
        </message>
        <message>
            <source>Translation from {source} to English: the recognition model itself, from the sound, as no other model is installed that does it. Slides stay as they are.</source>
            <translation>الترجمة من {source} إلى الإنجليزية: نموذج التعرّف نفسه، من الصوت، لعدم وجود نموذج آخر مثبّت لذلك. تبقى الشرائح كما هي.</translation>
        </message>
        <message>
            <source>Translation from {source} to {target}: {name}, as no installed model keeps up here. {why}; subtitles may come late.</source>
            <translation>الترجمة من {source} إلى {target}: {name}، إذ لا يواكب أي نموذج مثبّت هنا. {why}؛ قد تتأخر الترجمة المصاحبة.</translation>
        </message>
        <message>
            <source>Translation from {source} to {target}: {name}; {reason}.</source>
            <translation>الترجمة من {source} إلى {target}: {name}؛ {reason}.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>أعد المحاولة بعد قليل.</translation>
        </message>
        <message>
            <source>Try again later; what came is kept and used.</source>
            <translation>أعد المحاولة لاحقًا؛ وما وصل محفوظ ويُستخدم.</translation>
        </message>
        <message>
            <source>Try again, or choose another translation model.</source>
            <translation>أعد المحاولة، أو اختر نموذج ترجمة آخر.</translation>
        </message>
        <message>
            <source>Unset HF_HUB_OFFLINE.</source>
            <translation>ألغِ HF_HUB_OFFLINE.</translation>
        </message>
        <message>
            <source>Unset HF_HUB_OFFLINE. Connect to the internet, or bring the model from another machine: “{import_folder}”</source>
            <translation>ألغِ HF_HUB_OFFLINE. اتصل بالإنترنت، أو أحضر النموذج من جهاز آخر: «{import_folder}»</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or choose the processor in the preferences.</source>
            <translation>حدّث برنامج تشغيل NVIDIA، أو اختر المعالج في التفضيلات.</translation>
        </message>
        <message>
            <source>Update Surtitle to open it.</source>
            <translation>حدّث Surtitle لفتحه.</translation>
        </message>
        <message>
            <source>Use a microphone near the loudspeakers instead.</source>
            <translation>استخدم ميكروفونًا قرب مكبرات الصوت بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Use one of these, a model folder, or OWNER/NAME of a hub: {names}.</source>
            <translation>استخدم أحد هذه، أو مجلد نموذج، أو OWNER/NAME من مستودع: {names}.</translation>
        </message>
        <message>
            <source>Wait for that, or cancel it first.</source>
            <translation>انتظر انتهاءه، أو ألغه أولًا.</translation>
        </message>
        <message>
            <source>Watch a monitor or a region instead.</source>
            <translation>اختر شاشة بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Watch a monitor, or draw a region around the window.</source>
            <translation>اختر شاشة بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>What is just being said can be heard a second later.</source>
            <translation>ما يُقال الآن يمكن سماعه بعد ثانية.</translation>
        </message>
        <message>
            <source>Whisper does not recognise {language}.</source>
            <translation>لا يتعرّف Whisper على {language}.</translation>
        </message>
        <message>
            <source>Whisper does not translate what was said.</source>
            <translation>لا يترجم Whisper ما قيل.</translation>
        </message>
        <message>
            <source>Without pictures of the slides it is not known which one of {path} is up.</source>
            <translation>دون صور الشرائح لا يُعرف أي شريحة من {path} معروضة.</translation>
        </message>
        <message>
            <source>Write the term into the first column.</source>
            <translation>اكتب المصطلح في العمود الأول.</translation>
        </message>
        <message>
            <source>an update every {seconds} s</source>
            <translation>تحديث كل {seconds} ث</translation>
        </message>
        <message>
            <source>an update every {seconds} s, by estimate</source>
            <translation>تحديث كل {seconds} ث، تقديرًا</translation>
        </message>
        <message>
            <source>any language into any, free for every use</source>
            <translation>من أي لغة إلى أي لغة، حرّ لكل استخدام</translation>
        </message>
        <message>
            <source>as {model}, better; a quick processor or a GPU</source>
            <translation>مثل {model} وأفضل؛ يحتاج إلى معالج سريع أو معالج رسوم</translation>
        </message>
        <message>
            <source>clear speech, on any laptop</source>
            <translation>للكلام الواضح، على أي حاسوب محمول</translation>
        </message>
        <message>
            <source>for very slow machines; mishears much</source>
            <translation>للأجهزة البطيئة جدًا؛ كثير الخطأ في السمع</translation>
        </message>
        <message>
            <source>hard accents and noise; a GPU</source>
            <translation>للهجات الصعبة والضجيج؛ يحتاج إلى معالج رسوم</translation>
        </message>
        <message>
            <source>hears best; a GPU</source>
            <translation>الأدق سمعًا؛ يحتاج إلى معالج رسوم</translation>
        </message>
        <message>
            <source>hears nearly as well as large-v3; a GPU</source>
            <translation>يكاد يسمع بدقة large-v3؛ يحتاج إلى معالج رسوم</translation>
        </message>
        <message>
            <source>it is made for this pair</source>
            <translation>صُنع لهذا الزوج</translation>
        </message>
        <message>
            <source>it is one of {count} that know both languages</source>
            <translation>هو واحد من {count} تعرف اللغتين</translation>
        </message>
        <message>
            <source>it knows both languages</source>
            <translation>يعرف اللغتين</translation>
        </message>
        <message>
            <source>macOS gives the system's sound only to a virtual sound device, and none is installed.</source>
            <translation>لا يعطي macOS صوت النظام إلا لجهاز صوت افتراضي، ولا يوجد واحد مثبّت.</translation>
        </message>
        <message>
            <source>names and accents better; a quick processor</source>
            <translation>أدق في الأسماء واللهجات؛ يحتاج إلى معالج سريع</translation>
        </message>
        <message>
            <source>nearly as good as large-v3, several times as quick; a GPU</source>
            <translation>يكاد يماثل large-v3، وأسرع منه عدة مرات؛ يحتاج إلى معالج رسوم</translation>
        </message>
        <message>
            <source>no installed Firefox model is made for this pair, and these two do it through English</source>
            <translation>لا نموذج Firefox مثبّتًا لهذا الزوج، وهذان يترجمان عبر الإنجليزية</translation>
        </message>
        <message>
            <source>no sound server answers</source>
            <translation>لا يستجيب أي خادم صوت</translation>
        </message>
        <message>
            <source>pactl or parec is missing</source>
            <translation>ينقص pactl أو parec</translation>
        </message>
        <message>
            <source>pairs that Firefox lacks; a model for each direction</source>
            <translation>أزواج لا يوفرها Firefox؛ نموذج لكل اتجاه</translation>
        </message>
        <message>
            <source>quick and good, on any machine; a model for each direction</source>
            <translation>سريع وجيد على أي جهاز؛ نموذج لكل اتجاه</translation>
        </message>
        <message>
            <source>quicker than {model}</source>
            <translation>أسرع من {model}</translation>
        </message>
        <message>
            <source>quicker than {model}; long talks</source>
            <translation>أسرع من {model}؛ للمحاضرات الطويلة</translation>
        </message>
        <message>
            <source>see its page</source>
            <translation>انظر صفحته</translation>
        </message>
        <message>
            <source>small languages too; not for commercial use</source>
            <translation>يشمل اللغات الصغيرة؛ ليس للاستخدام التجاري</translation>
        </message>
        <message>
            <source>the GPU</source>
            <translation>معالج الرسوم</translation>
        </message>
        <message>
            <source>the first large one; superseded by large-v3</source>
            <translation>أول نموذج كبير؛ حلّ محله large-v3</translation>
        </message>
        <message>
            <source>the most languages, free for every use; slow, best on a GPU</source>
            <translation>أكثرها لغات، حرّ لكل استخدام؛ بطيء، والأفضل مع معالج رسوم</translation>
        </message>
        <message>
            <source>the newest of the quick large ones</source>
            <translation>أحدث النماذج الكبيرة السريعة</translation>
        </message>
        <message>
            <source>the processor</source>
            <translation>المعالج</translation>
        </message>
        <message>
            <source>unknown to Surtitle</source>
            <translation>غير معروف لدى Surtitle</translation>
        </message>
        <message>
            <source>{better} should keep up too and hears better: get it before a talk, under “{models}”.</source>
            <translation>يُفترض أن يواكب {better} أيضًا وهو أدق سمعًا: احصل عليه قبل محاضرة من «{models}».</translation>
        </message>
        <message>
            <source>{count} languages</source>
            <translation>عدد اللغات: {count}</translation>
        </message>
        <message>
            <source>{files} in {source} is not what its manifest says.</source>
            <translation>{files} في {source} ليس كما يقول بيانه.</translation>
        </message>
        <message>
            <source>{file} of {repository} came damaged: its hash is not the one that the hub gives.</source>
            <translation>وصل {file} من {repository} تالفًا: بصمته ليست المعلنة.</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted: {reason}.</source>
            <translation>تعذّر حذف {folder}: {reason}.</translation>
        </message>
        <message>
            <source>{folder} has {free} free; setting up the base model takes {size}.</source>
            <translation>في {folder} مساحة {free}؛ ويحتاج إعداد النموذج base إلى {size}.</translation>
        </message>
        <message>
            <source>{folder} holds a session already.</source>
            <translation>في {folder} محاضرة بالفعل.</translation>
        </message>
        <message>
            <source>{folder} holds no CTranslate2 translation model.</source>
            <translation>ليس في {folder} نموذج ترجمة CTranslate2.</translation>
        </message>
        <message>
            <source>{folder} holds no recorded session.</source>
            <translation>ليس في {folder} محاضرة مسجّلة.</translation>
        </message>
        <message>
            <source>{folder} is not a folder.</source>
            <translation>{folder} ليس مجلدًا.</translation>
        </message>
        <message>
            <source>{folder} was recorded by a newer version of Surtitle.</source>
            <translation>سُجّل {folder} بإصدار أحدث من Surtitle.</translation>
        </message>
        <message>
            <source>{given} holds no Whisper model.</source>
            <translation>ليس في {given} نموذج Whisper.</translation>
        </message>
        <message>
            <source>{language} needs no translation into itself.</source>
            <translation>{language} لا تحتاج إلى ترجمة إلى نفسها.</translation>
        </message>
        <message>
            <source>{lost_s} s of sound were lost before {before_s} s.</source>
            <translation>فُقدت {lost_s} ث من الصوت قبل {before_s} ث.</translation>
        </message>
        <message>
            <source>{missing_s} s of sound are missing from the recording, between {first} and {last}.</source>
            <translation>ينقص التسجيلَ {missing_s} ث من الصوت، بين {first} و{last}.</translation>
        </message>
        <message>
            <source>{model} answers nothing to: {given}</source>
            <translation>لا يجيب {model} بشيء عن: {given}</translation>
        </message>
        <message>
            <source>{model} is damaged: {files}.</source>
            <translation>{model} تالف: {files}.</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} ليس للاستخدام التجاري ({licence}).</translation>
        </message>
        <message>
            <source>{model} is not installed.</source>
            <translation>{model} غير مثبّت.</translation>
        </message>
        <message>
            <source>{model} is not measured on {device}: it would take too long.</source>
            <translation>لا يُقاس {model} على {device}: سيستغرق وقتًا طويلاً.</translation>
        </message>
        <message>
            <source>{name} came as a Python package.</source>
            <translation>جاء {name} حزمةَ Python.</translation>
        </message>
        <message>
            <source>{name} cannot be a model's name.</source>
            <translation>لا يصلح {name} اسمًا لنموذج.</translation>
        </message>
        <message>
            <source>{name} is no Whisper model.</source>
            <translation>{name} ليس نموذج Whisper.</translation>
        </message>
        <message>
            <source>{path} cannot be read as a glossary: {reason}.</source>
            <translation>تعذّرت قراءة {path} مسردًا: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>تعذّرت قراءة {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>تعذّرت كتابة {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} has a password.</source>
            <translation>{path} محمي بكلمة مرور.</translation>
        </message>
        <message>
            <source>{path} has no pages to show.</source>
            <translation>ليس في {path} صفحات للعرض.</translation>
        </message>
        <message>
            <source>{path} has no text by which its slides could be recognised.</source>
            <translation>ليس في {path} نص تُعرف به شرائحه.</translation>
        </message>
        <message>
            <source>{path} is a folder.</source>
            <translation>{path} مجلد.</translation>
        </message>
        <message>
            <source>{path} is in PowerPoint's format of before 2007.</source>
            <translation>{path} بصيغة PowerPoint السابقة لعام 2007.</translation>
        </message>
        <message>
            <source>{path} is neither a PDF nor a PPTX file.</source>
            <translation>{path} ليس PDF ولا PPTX.</translation>
        </message>
        <message>
            <source>{path} is no presentation in PPTX.</source>
            <translation>{path} ليس عرضًا بصيغة PPTX.</translation>
        </message>
        <message>
            <source>{reason} ({seconds} s a sentence)</source>
            <translation>{reason} ({seconds} ث للجملة)</translation>
        </message>
        <message>
            <source>{reason}, and the best that keeps up here: {name} does not</source>
            <translation>{reason}، وهو أفضل ما يواكب هنا: {name} لا يواكب</translation>
        </message>
        <message>
            <source>{remedy} Or choose “No slides”.</source>
            <translation>{remedy} أو اختر «بلا شرائح».</translation>
        </message>
        <message>
            <source>{remedy} Or do without this glossary, in the preferences.</source>
            <translation>{remedy} أو استغنِ عن هذا المسرد في التفضيلات.</translation>
        </message>
        <message>
            <source>{remedy} Without a deck, OCR reads.</source>
            <translation>{remedy} ودون عرض يقرأ التعرّف الضوئي.</translation>
        </message>
        <message>
            <source>{repository} is no name of a model.</source>
            <translation>{repository} ليس اسم نموذج.</translation>
        </message>
        <message>
            <source>{source} cannot be unpacked: {error}.</source>
            <translation>تعذّر فك {source}: {error}.</translation>
        </message>
        <message>
            <source>{source} holds several models: {names}.</source>
            <translation>في {source} عدة نماذج: {names}.</translation>
        </message>
        <message>
            <source>{source} is another model than Whisper base.</source>
            <translation>{source} نموذج غير Whisper base.</translation>
        </message>
        <message>
            <source>{source} is neither a folder nor a .zip or .tar archive.</source>
            <translation>{source} ليس مجلدًا ولا أرشيف ‎.zip أو ‎.tar.</translation>
        </message>
        <message>
            <source>{variable} is no address: {address}</source>
            <translation>{variable} ليس عنوانًا: {address}</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: something else answers in the hub's place.</source>
            <translation>تعذّر تنزيل {what}: يجيب شيء آخر مكان الخادم.</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: {error}</source>
            <translation>تعذّر تنزيل {what}: {error}</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: {place} cannot be reached ({reason}).</source>
            <translation>تعذّر تنزيل {what}: لا يمكن الوصول إلى {place} ‏({reason}).</translation>
        </message>
        <message>
            <source>{what} is not downloaded: offline mode is on.</source>
            <translation>لم يُنزَّل {what}: وضع عدم الاتصال مفعّل.</translation>
        </message>
        <message>
            <source>{where} has its weights as {files}, which could run programs when it is read.</source>
            <translation>أوزان {where} هي {files}، وقد تشغّل برامج عند قراءتها.</translation>
        </message>
        <message>
            <source>{where} holds no model that Surtitle can use.</source>
            <translation>ليس في {where} نموذج يستطيع Surtitle استخدامه.</translation>
        </message>
        <message>
            <source>“{measure}”, under “{models}”, finds out in a minute what this machine can do.</source>
            <translation>يكتشف «{measure}» ضمن «{models}» في دقيقة ما يقدر عليه هذا الجهاز.</translation>
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
        <name>LanguageChoice</name>
        <message>
            <source>No language is called that.</source>
            <translation>لا توجد لغة بهذا الاسم.</translation>
        </message>
        <message>
            <source>Type a name or a code to find a language.</source>
            <translation>اكتب اسمًا أو رمزًا للعثور على لغة.</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>استُخدمت مؤخرًا</translation>
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
            <source>Edge</source>
            <translation>الحافة</translation>
        </message>
        <message>
            <source>Edge of the letters</source>
            <translation>حافة الحروف</translation>
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
            <source>None</source>
            <translation>بلا</translation>
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
            <source>Outline</source>
            <translation>إطار</translation>
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
            <source>Shadow</source>
            <translation>ظل</translation>
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
        <name>Misplaced</name>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Use the usual folder this time</source>
            <translation>استخدام المجلد المعتاد هذه المرة</translation>
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
            <source>A talk is running: measure before it, or after it.</source>
            <translation>محاضرة جارية: قِس قبلها أو بعدها.</translation>
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
            <source>For a minute: which recognition models keep up here</source>
            <translation>لمدة دقيقة: أي نماذج التعرّف تواكب هنا</translation>
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
            <source>Measure this machine</source>
            <translation>قياس هذا الجهاز</translation>
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
            <source>The measuring was stopped for the talk. Measure again after it.</source>
            <translation>أُوقف القياس من أجل المحاضرة. أعد القياس بعدها.</translation>
        </message>
        <message>
            <source>The measuring was stopped. What was measured before still counts.</source>
            <translation>أُوقف القياس. يبقى ما قيس من قبل صالحًا.</translation>
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
            <source>Earlier notices</source>
            <translation>التنبيهات السابقة</translation>
        </message>
        <message>
            <source>Notices</source>
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
            <source>For a talk in another language, choose that, and get a model for it.</source>
            <translation>لمحاضرة بلغة أخرى، اختر تلك اللغة واحصل على نموذج لها.</translation>
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
            <source>Install one, for example Noto Sans; on Debian and Ubuntu: {packages}.</source>
            <translation>ثبّت خطًا، مثل Noto Sans؛ على دبيان وأوبونتو: {packages}.</translation>
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
            <source>No font here has the letters of {language}: boxes would be shown.</source>
            <translation>لا يوجد هنا خط يحوي حروف {language}: ستظهر مربعات.</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>لا يوجد بعد نموذج يترجم من {source} إلى {target}.</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet: recognition does it itself, roughly, and without the slides.</source>
            <translation>لا يوجد بعد نموذج يترجم من {source} إلى {target}: يترجم نموذج التعرّف نفسه، تقريبيًا ومن دون الشرائح.</translation>
        </message>
        <message>
            <source>No other language</source>
            <translation>لا لغة أخرى</translation>
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
        <message>
            <source>{name} is not connected: until it is, the system's default microphone is heard.</source>
            <translation>{name} غير موصول: حتى يوصل، يُسمع الميكروفون الافتراضي في النظام.</translation>
        </message>
        <message>
            <source>{name} is not there: until it is, the slides are read here: {other}.</source>
            <translation>{name} غير موجود: حتى يظهر، تُقرأ الشرائح هنا: {other}.</translation>
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
            <source>Easy to read</source>
            <translation>سهل القراءة</translation>
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
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
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
            <source>Large</source>
            <translation>كبير</translation>
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
            <source>Standard</source>
            <translation>قياسي</translation>
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
            <source>It is kept all the same, under Past talks</source>
            <translation>تبقى محفوظة على أي حال، ضمن «المحاضرات السابقة»</translation>
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
            <source>What you choose counts until Surtitle is closed.</source>
            <translation>تسري اختياراتك حتى إغلاق Surtitle.</translation>
        </message>
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
            <source>Home</source>
            <translation>Home</translation>
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
            <source>The usual place</source>
            <translation>المكان المعتاد</translation>
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
            <source>And in</source>
            <translation>وكذلك</translation>
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
            <source>Second language of the subtitles</source>
            <translation>اللغة الثانية للترجمة</translation>
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
        <message>
            <source>Stopping</source>
            <translation>جارٍ الإيقاف</translation>
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
