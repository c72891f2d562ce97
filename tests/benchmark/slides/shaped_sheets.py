"""The decks in scripts that are shaped: Japanese, Chinese, Korean, Arabic and Hebrew talks, light and dark."""

from __future__ import annotations

from collections.abc import Callable

from tests.benchmark.slides.deck import Theme, TrueDeck
from tests.benchmark.slides.shaped import ShapedSheet, shaped

_THEMES = (
    Theme(paper="#ffffff", band="#1f4e79", title="#ffffff", text="#1a1a1a", quiet="#5a5a5a"),
    Theme(paper="#14181c", band="#14181c", title="#ffffff", text="#d6dde2", quiet="#8fa3b0"),
    Theme(paper="#fdfbf6", band="#fdfbf6", title="#7a1f1f", text="#2b2b2b", quiet="#6a6a6a"),
    Theme(paper="#0b2e4f", band="#0f4c75", title="#ffd27d", text="#eaf4fb", quiet="#9cc4de"),
)

_JAPANESE = (
    ShapedSheet(
        title="深層学習による音声認識の最前線",
        points=(
            "音声信号を特徴量に変換し、ニューラルネットワークで文字列を推定する",
            "Transformerモデルは長い文脈を扱うことができる",
            "学習には約68万時間の音声データを使用した",
        ),
        caption="出典：国立情報学研究所、2024年度の年次報告書",
    ),
    ShapedSheet(
        title="従来手法との比較",
        points=("隠れマルコフモデル", "発音辞書が必要", "雑音に弱い"),
        beside=("End-to-Endモデル", "辞書は不要", "GPUで高速に学習"),
        caption="表1：二つの方式の主な違い",
    ),
    ShapedSheet(
        title="アテンション機構の仕組み",
        points=(
            "入力系列のどの部分に注目するかを重みで表す",
            "重みの合計は必ず1になる",
            "計算量は系列長の二乗に比例するため、長い音声では分割処理が必要である",
            "マルチヘッドにより異なる関係を同時に捉える",
        ),
    ),
    ShapedSheet(
        title="実験結果",
        points=(
            "単語誤り率：12.4%から8.7%に改善",
            "推論時間はCPUで0.8秒",
            "日本語と英語が混ざる講演でも精度は低下しなかった",
        ),
        caption="評価データ：学会講演150件、合計38時間",
    ),
    ShapedSheet(
        title="まとめと今後の課題",
        points=(
            "スライドの文字情報を使うと専門用語の認識が向上する",
            "話者の声が重なる場面ではまだ誤りが多い",
            "オープンソースとして公開する予定です",
        ),
    ),
    ShapedSheet(
        title="ご清聴ありがとうございました",
        points=("質問はSlackのチャンネルへお願いします", "資料はGitHubで公開しています"),
        caption="東京大学大学院 情報理工学系研究科",
    ),
)
_CHINESE = (
    ShapedSheet(
        title="基于深度学习的语音识别技术",
        points=(
            "将语音信号转换为特征向量，再由神经网络预测文字序列",
            "Transformer模型能够处理较长的上下文",
            "训练使用了约68万小时的多语言音频数据",
        ),
        caption="数据来源：中国科学院自动化研究所，2024年年度报告",
    ),
    ShapedSheet(
        title="两种方法的对比",
        points=("隐马尔可夫模型", "需要发音词典", "对噪声敏感"),
        beside=("端到端模型", "无需词典", "可在GPU上快速训练"),
        caption="表1：主要区别",
    ),
    ShapedSheet(
        title="注意力机制",
        points=(
            "用权重表示应当关注输入序列的哪一部分",
            "所有权重之和等于1",
            "计算量与序列长度的平方成正比，因此较长的录音需要分段处理",
            "多头注意力可以同时捕捉不同的关系",
        ),
    ),
    ShapedSheet(
        title="实验结果与分析",
        points=(
            "字错误率从12.4%下降到8.7%",
            "在普通CPU上的推理时间为0.8秒",
            "中英文混合的报告没有出现明显的精度下降",
        ),
        caption="测试集：150场学术报告，共38小时",
    ),
    ShapedSheet(
        title="总结与展望",
        points=(
            "利用幻灯片中的文字可以提高专业术语的识别率",
            "多人同时讲话时错误仍然较多",
            "代码将以Apache许可证开源",
        ),
    ),
    ShapedSheet(
        title="谢谢大家",
        points=("欢迎通过GitHub提交问题和建议", "课件可以在网站上下载"),
        caption="清华大学计算机科学与技术系",
    ),
)
_KOREAN = (
    ShapedSheet(
        title="딥러닝 기반 음성 인식 기술",
        points=(
            "음성 신호를 특징 벡터로 변환하고 신경망으로 문자열을 예측한다",
            "Transformer 모델은 긴 문맥을 처리할 수 있다",
            "학습에는 약 68만 시간의 음성 데이터를 사용했다",
        ),
        caption="출처: 한국과학기술원 2024년 연차 보고서",
    ),
    ShapedSheet(
        title="기존 방식과의 비교",
        points=("은닉 마르코프 모델", "발음 사전이 필요함", "잡음에 약함"),
        beside=("종단 간 모델", "사전이 필요 없음", "GPU로 빠르게 학습"),
        caption="표 1: 두 방식의 주요 차이점",
    ),
    ShapedSheet(
        title="어텐션 메커니즘의 원리",
        points=(
            "입력의 어느 부분에 집중할지를 가중치로 나타낸다",
            "가중치의 합은 항상 1이다",
            "계산량은 길이의 제곱에 비례하므로 긴 녹음은 나누어 처리해야 한다",
            "여러 헤드가 서로 다른 관계를 동시에 포착한다",
        ),
    ),
    ShapedSheet(
        title="실험 결과",
        points=(
            "단어 오류율이 12.4%에서 8.7%로 감소",
            "일반 CPU에서 추론 시간은 0.8초",
            "한국어와 영어가 섞인 강연에서도 정확도가 유지되었다",
        ),
        caption="평가 자료: 학술 강연 150건, 총 38시간",
    ),
    ShapedSheet(
        title="결론 및 향후 과제",
        points=(
            "슬라이드의 글자를 이용하면 전문 용어의 인식률이 높아진다",
            "여러 사람이 동시에 말하면 아직 오류가 많다",
            "소스 코드는 GitHub에 공개할 예정입니다",
        ),
    ),
    ShapedSheet(
        title="감사합니다",
        points=("질문은 이메일로 보내 주십시오", "발표 자료는 웹사이트에서 내려받을 수 있습니다"),
        caption="서울대학교 컴퓨터공학부",
    ),
)
_ARABIC = (
    ShapedSheet(
        title="التعرف على الكلام بالتعلم العميق",
        points=(
            "تتحول الإشارة الصوتية إلى سمات ثم تتنبأ الشبكة العصبية بالنص",
            "يستطيع نموذج Transformer معالجة سياق طويل",
            "استخدم التدريب نحو 680 ألف ساعة من التسجيلات",
        ),
        caption="المصدر: التقرير السنوي لجامعة القاهرة لعام 2024",
    ),
    ShapedSheet(
        title="مقارنة بين الطريقتين",
        points=("نموذج ماركوف المخفي", "يحتاج إلى معجم للنطق", "ضعيف أمام الضوضاء"),
        beside=("نموذج من الطرف إلى الطرف", "لا حاجة إلى معجم", "تدريب سريع على GPU"),
        caption="الجدول الأول: الفروق الرئيسية",
    ),
    ShapedSheet(
        title="كيف تعمل آلية الانتباه",
        points=(
            "تحدد الأوزان الجزء المهم من المدخلات",
            "مجموع الأوزان يساوي 1 دائما",
            "تزداد كلفة الحساب مع مربع طول التسلسل، ولذلك تقسم التسجيلات الطويلة إلى أجزاء",
            "تلتقط الرؤوس المتعددة علاقات مختلفة في وقت واحد",
        ),
    ),
    ShapedSheet(
        title="نتائج التجارب",
        points=(
            "انخفض معدل الخطأ من 12.4% إلى 8.7%",
            "زمن المعالجة على CPU هو 0.8 ثانية",
            "لم تتراجع الدقة في المحاضرات التي تمزج العربية والإنجليزية",
        ),
        caption="بيانات الاختبار: 150 محاضرة في 38 ساعة",
    ),
    ShapedSheet(
        title="الخلاصة والعمل المقبل",
        points=(
            "نص الشرائح يحسن التعرف على المصطلحات التقنية",
            "تكثر الأخطاء عندما يتكلم أكثر من شخص",
            "سننشر الشيفرة المصدرية على GitHub قريبا",
        ),
    ),
    ShapedSheet(
        title="شكرا لحسن استماعكم",
        points=("أرسلوا الأسئلة عبر البريد الإلكتروني", "يمكن تنزيل العرض من موقع المؤتمر"),
        caption="قسم علوم الحاسوب، جامعة الملك سعود",
    ),
)
_HEBREW = (
    ShapedSheet(
        title="זיהוי דיבור בלמידה עמוקה",
        points=(
            "אות הקול הופך למאפיינים, ורשת עצבית חוזה את הטקסט",
            "מודל Transformer מסוגל לטפל בהקשר ארוך",
            "האימון השתמש בכ-680 אלף שעות של הקלטות",
        ),
        caption="מקור: הדוח השנתי של הטכניון לשנת 2024",
    ),
    ShapedSheet(
        title="השוואה בין שתי הגישות",
        points=("מודל מרקוב חבוי", "דורש מילון הגייה", "רגיש לרעש"),
        beside=("מודל מקצה לקצה", "אין צורך במילון", "אימון מהיר על GPU"),
        caption="טבלה ראשונה: ההבדלים העיקריים",
    ),
    ShapedSheet(
        title="כיצד פועל מנגנון הקשב",
        points=(
            "המשקלים קובעים איזה חלק של הקלט חשוב",
            "סכום המשקלים שווה תמיד 1",
            "עלות החישוב גדלה עם ריבוע אורך הסדרה, ולכן הקלטות ארוכות מחולקות לקטעים",
            "ראשים מרובים לוכדים קשרים שונים בבת אחת",
        ),
    ),
    ShapedSheet(
        title="תוצאות הניסויים",
        points=(
            "שיעור השגיאות ירד מ-12.4% ל-8.7%",
            "זמן העיבוד על CPU הוא 0.8 שניות",
            "הדיוק לא נפגע בהרצאות המשלבות עברית ואנגלית",
        ),
        caption="נתוני הבדיקה: 150 הרצאות באורך 38 שעות",
    ),
    ShapedSheet(
        title="סיכום ועבודה עתידית",
        points=(
            "הטקסט בשקופיות משפר את זיהוי המונחים המקצועיים",
            "כאשר כמה אנשים מדברים יש עדיין שגיאות רבות",
            "קוד המקור יפורסם בקרוב ב-GitHub",
        ),
    ),
    ShapedSheet(
        title="תודה על ההקשבה",
        points=("שאלות אפשר לשלוח בדואר אלקטרוני", "המצגת זמינה באתר הכנס"),
        caption="הפקולטה למדעי המחשב, האוניברסיטה העברית",
    ),
)

SHAPED: dict[str, Callable[[], TrueDeck]] = {
    "Japanese": lambda: shaped("Japanese", "ja", "Noto Sans CJK JP", _THEMES, _JAPANESE),
    "Chinese": lambda: shaped("Chinese", "zh", "Noto Sans CJK SC", _THEMES, _CHINESE),
    "Korean": lambda: shaped("Korean", "ko", "Noto Sans CJK KR", _THEMES, _KOREAN),
    "Arabic": lambda: shaped("Arabic", "ar", "Noto Naskh Arabic", _THEMES, _ARABIC),
    "Hebrew": lambda: shaped("Hebrew", "he", "Noto Sans Hebrew", _THEMES, _HEBREW),
}
"""The decks by name; each raises SetupError where its font is not here."""
