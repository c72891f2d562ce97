<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Asking</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>ControlWindow</name>
        <message>
            <source>End it and close</source>
            <translation>終了して閉じる</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>HEARD</source>
            <translation>聞き取った内容</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>遅延</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>新しい講演</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>まだスライドはありません。</translation>
        </message>
        <message>
            <source>No subtitle yet.</source>
            <translation>まだ字幕はありません。</translation>
        </message>
        <message>
            <source>No title</source>
            <translation>タイトルなし</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>まだ何もありません。</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>SLIDE AS READ</source>
            <translation>読み取ったスライド</translation>
        </message>
        <message>
            <source>SUBTITLE</source>
            <translation>字幕</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>文字起こしを保存</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>スライド</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>翻訳されたスライド</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>The slide as read</source>
            <translation>読み取ったスライドの内容</translation>
        </message>
        <message>
            <source>The talk is still running.</source>
            <translation>講演はまだ続いています。</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>文字起こし</translation>
        </message>
        <message>
            <source>What was heard</source>
            <translation>聞き取った内容</translation>
        </message>
        <message>
            <source>What was said so far is kept either way.</source>
            <translation>これまでの発言は、どちらを選んでも保存されます。</translation>
        </message>
    </context>
    <context>
        <name>Date</name>
        <message>
            <source>d MMMM yyyy, HH:mm</source>
            <translation>yyyy年M月d日 HH:mm</translation>
        </message>
    </context>
    <context>
        <name>FileField</name>
        <message>
            <source>Do without it</source>
            <translation>使わない</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n件見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>前を検索</translation>
        </message>
        <message>
            <source>Find in both languages</source>
            <translation>両方の言語で検索</translation>
        </message>
        <message>
            <source>Find in the transcript</source>
            <translation>文字起こしを検索</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>検索結果</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>次を検索</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{count}件中{number}件目</translation>
        </message>
    </context>
    <context>
        <name>GlobalKeys</name>
        <message>
            <source>Another program has these keys: {keys}</source>
            <translation>次のキーは別のプログラムが使っています: {keys}</translation>
        </message>
        <message>
            <source>Log in to the Xorg (X11) session, and they count there.</source>
            <translation>Xorg (X11) セッションにログインすれば使えます。</translation>
        </message>
        <message>
            <source>On Wayland no program may take keys from others.</source>
            <translation>Wayland では、ほかのプログラムのキーを受け取ることはできません。</translation>
        </message>
        <message>
            <source>The keys of this desktop cannot be taken: {error}</source>
            <translation>このデスクトップのキーを受け取れません: {error}</translation>
        </message>
        <message>
            <source>This desktop has no keys for every program.</source>
            <translation>このデスクトップには、すべてのプログラムで使えるキーがありません。</translation>
        </message>
        <message>
            <source>Use those of Surtitle's own windows, which F1 shows.</source>
            <translation>Surtitle のウィンドウのキーを使ってください。F1 で表示されます。</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Before the talk</source>
            <translation>講演の前</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>共通</translation>
        </message>
        <message>
            <source>In any program</source>
            <translation>どのプログラムでも</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>キーボード</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Keys count in the window that is active; the first ones in any program.</source>
            <translation>キーはアクティブなウィンドウで働きます。最初のものはどのプログラムでも使えます。</translation>
        </message>
        <message>
            <source>Models, preferences</source>
            <translation>モデル、設定</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>過去の講演</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>スライド</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>字幕</translation>
        </message>
        <message>
            <source>Surtitle — Keyboard</source>
            <translation>Surtitle — キーボード</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>講演</translation>
        </message>
        <message>
            <source>Together with {keys}:</source>
            <translation>{keys} と一緒に:</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>文字起こし</translation>
        </message>
        <message>
            <source>While the subtitles are moved</source>
            <translation>字幕の移動中</translation>
        </message>
        <message>
            <source>{does} (taken by another program)</source>
            <translation>{does}（別のプログラムが使用中）</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>小さい</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>無音</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>大きすぎ</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Black on cream</source>
            <translation>クリーム地に黒</translation>
        </message>
        <message>
            <source>Black on white</source>
            <translation>白地に黒</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>両方</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>色</translation>
        </message>
        <message>
            <source>Colours of the subtitles</source>
            <translation>字幕の色</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>ディスプレイ</translation>
        </message>
        <message>
            <source>Display of the subtitles</source>
            <translation>字幕を表示するディスプレイ</translation>
        </message>
        <message>
            <source>Dyslexia-friendly</source>
            <translation>読字障害に配慮</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>大</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>書体</translation>
        </message>
        <message>
            <source>Letters of the subtitles</source>
            <translation>字幕の書体</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <source>Opacity of the subtitles' box</source>
            <translation>字幕枠の不透明度</translation>
        </message>
        <message>
            <source>Plain</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>SUBTITLES</source>
            <translation>字幕</translation>
        </message>
        <message>
            <source>Serif</source>
            <translation>明朝体</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Size of the subtitles</source>
            <translation>字幕のサイズ</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>小</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>翻訳・原文・両方</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>特大</translation>
        </message>
        <message>
            <source>White on black</source>
            <translation>黒地に白</translation>
        </message>
        <message>
            <source>Yellow on black</source>
            <translation>黒地に黄</translation>
        </message>
        <message>
            <source>{content} ({keys} for the next)</source>
            <translation>{content}（{keys}で次へ）</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>A model from a disk, such as a USB stick: a folder, a .zip or a .tar</source>
            <translation>USB メモリなどにあるモデル: フォルダー、.zip、.tar</translation>
        </message>
        <message>
            <source>A model is downloaded once, and checked; then it works without a network.</source>
            <translation>モデルは一度だけダウンロードして検査され、その後はネットワークなしで動きます。</translation>
        </message>
        <message>
            <source>Accept and get</source>
            <translation>同意して入手</translation>
        </message>
        <message>
            <source>Archives</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>検査</translation>
        </message>
        <message>
            <source>Check {model}</source>
            <translation>{model} を検査</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Fits this machine</source>
            <translation>このマシンに合う</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>入手</translation>
        </message>
        <message>
            <source>Get it only if you accept that for everything you use it for.</source>
            <translation>すべての用途でこれに同意する場合にだけ入手してください。</translation>
        </message>
        <message>
            <source>Get {model}</source>
            <translation>{model} を入手</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>フォルダーを取り込む…</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>モデルを取り込む</translation>
        </message>
        <message>
            <source>Import an archive…</source>
            <translation>アーカイブを取り込む…</translation>
        </message>
        <message>
            <source>Imports and tries {model}…</source>
            <translation>{model} を取り込み、試しています…</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>導入済み</translation>
        </message>
        <message>
            <source>It can be replaced by the one that is imported.</source>
            <translation>取り込むモデルで置き換えられます。</translation>
        </message>
        <message>
            <source>It would have to be downloaded again.</source>
            <translation>再びダウンロードが必要になります。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>確認中…</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進み具合</translation>
        </message>
        <message>
            <source>RECOGNITION</source>
            <translation>認識</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove {model}</source>
            <translation>{model} を削除</translation>
        </message>
        <message>
            <source>Remove {model}?</source>
            <translation>{model} を削除しますか?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>置き換える</translation>
        </message>
        <message>
            <source>Stopped. Nothing of it was kept.</source>
            <translation>中止しました。何も残っていません。</translation>
        </message>
        <message>
            <source>Stopped. What came is kept, and the next try goes on from there.</source>
            <translation>中止しました。届いた分は残り、次回はそこから続きます。</translation>
        </message>
        <message>
            <source>Surtitle — Models</source>
            <translation>Surtitle — モデル</translation>
        </message>
        <message>
            <source>TRANSLATION</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>There is a model of this name already.</source>
            <translation>同じ名前のモデルがすでにあります。</translation>
        </message>
        <message>
            <source>Too little memory</source>
            <translation>メモリ不足</translation>
        </message>
        <message>
            <source>Too little room on the disk</source>
            <translation>ディスクの空き不足</translation>
        </message>
        <message>
            <source>Too slow for this machine</source>
            <translation>このマシンには重すぎる</translation>
        </message>
        <message>
            <source>not for commercial use</source>
            <translation>商用不可</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} は商用利用できません ({licence})。</translation>
        </message>
        <message>
            <source>{model} is ready, and works: {given} → {made}</source>
            <translation>{model} の準備ができ、動作します: {given} → {made}</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} の準備ができました。</translation>
        </message>
        <message>
            <source>{model} is removed.</source>
            <translation>{model} を削除しました。</translation>
        </message>
        <message>
            <source>{model} works: {given} → {made}</source>
            <translation>{model} は動きます: {given} → {made}</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>メモリ {size}</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Dismiss: {notice}</source>
            <translation>閉じる: {notice}</translation>
        </message>
        <message>
            <source>NOTICES</source>
            <translation>お知らせ</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>Best for these languages</source>
            <translation>この言語に最適なもの</translation>
        </message>
        <message>
            <source>Best that keeps up</source>
            <translation>間に合う最良のもの</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>字幕に別の言語を選んでください。</translation>
        </message>
        <message>
            <source>Find it out</source>
            <translation>自動検出</translation>
        </message>
        <message>
            <source>GPU where there is one</source>
            <translation>GPU（あれば）</translation>
        </message>
        <message>
            <source>Get one here: it is downloaded once, and works without a network then.</source>
            <translation>ここで入手できます。一度ダウンロードすればネットワークなしで動きます。</translation>
        </message>
        <message>
            <source>Language of the desktop</source>
            <translation>システムの言語</translation>
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation>NVIDIA GPU</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>{source}から{target}に翻訳するモデルがまだありません。</translation>
        </message>
        <message>
            <source>No slides</source>
            <translation>スライドなし</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>プロセッサー</translation>
        </message>
        <message>
            <source>Screen {number}</source>
            <translation>画面{number}</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>システムの既定</translation>
        </message>
        <message>
            <source>The talk and the subtitles are in the same language.</source>
            <translation>講演と字幕が同じ言語です。</translation>
        </message>
        <message>
            <source>Window — {title}</source>
            <translation>ウィンドウ — {title}</translation>
        </message>
    </context>
    <context>
        <name>Overlay</name>
        <message>
            <source>Drag or arrow keys to move · Ctrl + ← → width · + − size · Enter keeps · Esc takes back</source>
            <translation>ドラッグまたは矢印キーで移動 · Ctrl + ← → 幅 · + − サイズ · Enter で確定 · Esc で元に戻す</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>字幕</translation>
        </message>
        <message>
            <source>The subtitles are shown here,</source>
            <translation>字幕はここに</translation>
        </message>
        <message>
            <source>two lines at a time.</source>
            <translation>2行ずつ表示されます。</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message numerus="yes">
            <source>%n lines of its record cannot be read</source>
            <translation>
                <numerusform>記録のうち%n行が読み取れません</numerusform>
            </translation>
        </message>
        <message>
            <source>Talk of {when}, broken off</source>
            <translation>{when}の講演（中断）</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>CSV, TSV or TBX…</source>
            <translation>CSV、TSV または TBX…</translation>
        </message>
        <message>
            <source>Changes count at once; those of talks, and sooner subtitles, from the next talk on.</source>
            <translation>変更はすぐに反映されます。講演と早い字幕の設定は次の講演から反映されます。</translation>
        </message>
        <message>
            <source>Choose a file that was exported here.</source>
            <translation>ここで書き出したファイルを選んでください。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>用語集</translation>
        </message>
        <message>
            <source>How terms are translated, in every talk</source>
            <translation>すべての講演での用語の訳し方</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>読み込む…</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>保管場所</translation>
        </message>
        <message>
            <source>Lecture hall</source>
            <translation>講義室</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>会議</translation>
        </message>
        <message>
            <source>Microphone; large letters, to be read from the last row</source>
            <translation>マイク。最後列からも読める大きな文字</translation>
        </message>
        <message>
            <source>Microphone; yellow letters on opaque black, to be read in a small picture</source>
            <translation>マイク。小さな画面でも読める、黒地に黄色の文字</translation>
        </message>
        <message>
            <source>PROFILE</source>
            <translation>プロファイル</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>実行場所</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Sooner, but may still change</source>
            <translation>早く表示（あとで変わることがあります）</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>配信</translation>
        </message>
        <message>
            <source>Surtitle — Preferences</source>
            <translation>Surtitle — 設定</translation>
        </message>
        <message>
            <source>Surtitle's folder</source>
            <translation>Surtitle のフォルダー</translation>
        </message>
        <message>
            <source>TALKS</source>
            <translation>講演</translation>
        </message>
        <message>
            <source>What recognition runs on</source>
            <translation>音声認識を実行する装置</translation>
        </message>
        <message>
            <source>What this computer plays; what is said and its translation, in small letters</source>
            <translation>このコンピューターの音。発言と翻訳を小さな文字で</translation>
        </message>
        <message>
            <source>Windows in</source>
            <translation>ウィンドウの言語</translation>
        </message>
        <message>
            <source>{file} counts now.</source>
            <translation>{file} を適用しました。</translation>
        </message>
        <message>
            <source>{file} holds no preferences of Surtitle.</source>
            <translation>{file} は Surtitle の設定ではありません。</translation>
        </message>
        <message>
            <source>{file} is written.</source>
            <translation>{file} を書き出しました。</translation>
        </message>
    </context>
    <context>
        <name>Recovered</name>
        <message numerus="yes">
            <source>%n more talks are offered after it.</source>
            <translation>
                <numerusform>このあと、さらに%n件の講演を開けます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentences were kept, {minutes} min.</source>
            <translation>
                <numerusform>%n文が保存されています（{minutes}分）。</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>It is kept all the same: {command} lists it</source>
            <translation>閉じても保存されています: {command} で一覧に表示されます</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>The talk of {when} broke off.</source>
            <translation>{when}の講演は中断されました。</translation>
        </message>
    </context>
    <context>
        <name>Remembered</name>
        <message>
            <source>{file} cannot be used; Surtitle begins with its own choices.</source>
            <translation>{file} は使用できません。Surtitle は既定の設定で始まります。</translation>
        </message>
    </context>
    <context>
        <name>SaveWindow</name>
        <message numerus="yes">
            <source>%n files to save.</source>
            <translation>
                <numerusform>%n個のファイルを保存します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are there already and will be replaced.</source>
            <translation>
                <numerusform>そのうち%n個は既にあり、置き換えられます。</numerusform>
            </translation>
        </message>
        <message>
            <source>A section a slide, with what it says</source>
            <translation>スライドごとの節に、その内容を添えて</translation>
        </message>
        <message>
            <source>All that is known, for programs</source>
            <translation>すべての情報（プログラム用）</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Choose a format and a language.</source>
            <translation>形式と言語を選んでください。</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>別のフォルダーを選ぶ</translation>
        </message>
        <message>
            <source>FORMATS</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Folder of the transcripts</source>
            <translation>文字起こしのフォルダー</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message numerus="yes">
            <source>Saved %n files.</source>
            <translation>
                <numerusform>%n個のファイルを保存しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>保存しています…</translation>
        </message>
        <message>
            <source>Subtitles for players and editors</source>
            <translation>プレーヤーや編集ソフト用の字幕</translation>
        </message>
        <message>
            <source>Subtitles for the web</source>
            <translation>ウェブ用の字幕</translation>
        </message>
        <message>
            <source>Surtitle — Save the transcript</source>
            <translation>Surtitle — 文字起こしを保存</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>What the file says</source>
            <translation>ファイルの内容</translation>
        </message>
        <message>
            <source>What was said, to read</source>
            <translation>発言を読むための文章</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <source>Choose another source, turn it up, or speak nearer to the microphone.</source>
            <translation>別の音源を選ぶか、音量を上げるか、マイクの近くで話してください。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>すべて動いています。</translation>
        </message>
        <message>
            <source>Hardly any sound came ({level} at the loudest).</source>
            <translation>ほとんど音が届きませんでした (最大 {level})。</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>音声</translation>
        </message>
        <message>
            <source>No sentence came to its end in time.</source>
            <translation>時間内に終わった文がありませんでした。</translation>
        </message>
        <message>
            <source>No text was read on the screen.</source>
            <translation>画面の文字を読めませんでした。</translation>
        </message>
        <message>
            <source>No words were understood.</source>
            <translation>言葉を聞き取れませんでした。</translation>
        </message>
        <message>
            <source>Once words are understood, they are translated.</source>
            <translation>言葉が聞き取れれば翻訳されます。</translation>
        </message>
        <message>
            <source>Say a few sentences in the language of the talk while the test runs.</source>
            <translation>テスト中に講演の言語でいくつか文を話してください。</translation>
        </message>
        <message>
            <source>Say short sentences, with pauses; or choose a quicker model.</source>
            <translation>短い文を間を置いて話すか、より速いモデルを選んでください。</translation>
        </message>
        <message>
            <source>Show a slide where Surtitle looks, beside its own windows, which are not read.</source>
            <translation>Surtitle が見る場所にスライドを表示してください。自身のウィンドウは読まれません。</translation>
        </message>
        <message>
            <source>Slide read</source>
            <translation>スライド</translation>
        </message>
        <message>
            <source>Something does not work yet.</source>
            <translation>まだ動いていないものがあります。</translation>
        </message>
        <message>
            <source>Sound up to {level}.</source>
            <translation>音量は最大 {level} です。</translation>
        </message>
        <message>
            <source>Speak now, in the language of the talk, with a slide on the screen.</source>
            <translation>スライドを画面に出して、講演の言語で話してください。</translation>
        </message>
        <message>
            <source>Surtitle — Test</source>
            <translation>Surtitle — テスト</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>もう一度テスト</translation>
        </message>
        <message>
            <source>Test of ten seconds</source>
            <translation>10 秒間のテスト</translation>
        </message>
        <message>
            <source>The models are being loaded…</source>
            <translation>モデルを読み込んでいます…</translation>
        </message>
        <message>
            <source>There was nothing to translate.</source>
            <translation>翻訳するものがありませんでした。</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>認識</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Choose another folder</source>
            <translation>別のフォルダーを選ぶ</translation>
        </message>
        <message>
            <source>Clear what is shown</source>
            <translation>表示を消す</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Correct it again</source>
            <translation>もう一度修正</translation>
        </message>
        <message>
            <source>Correct the line</source>
            <translation>行を修正</translation>
        </message>
        <message>
            <source>Ctrl + ← →</source>
            <translation>Ctrl + ← →</translation>
        </message>
        <message>
            <source>Delete the talk</source>
            <translation>講演を削除</translation>
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
            <translation>検索</translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>前を検索</translation>
        </message>
        <message>
            <source>Full screen, or not</source>
            <translation>全画面の切り替え</translation>
        </message>
        <message>
            <source>Get and remove models</source>
            <translation>モデルの入手と削除</translation>
        </message>
        <message>
            <source>Hear the line, or stop</source>
            <translation>行を聞く、止める</translation>
        </message>
        <message>
            <source>Hide, or show again</source>
            <translation>隠す、または再び表示</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>現在に移動</translation>
        </message>
        <message>
            <source>Keep the place</source>
            <translation>位置を確定</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>大きく</translation>
        </message>
        <message>
            <source>Larger, smaller</source>
            <translation>大きく、小さく</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>全画面を終了</translation>
        </message>
        <message>
            <source>Look again at what is connected</source>
            <translation>接続機器を再確認</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Move by ten pixels</source>
            <translation>10ピクセル移動</translation>
        </message>
        <message>
            <source>New talk, once it has ended</source>
            <translation>終了後に新しい講演</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>次を検索</translation>
        </message>
        <message>
            <source>Open the talk</source>
            <translation>講演を開く</translation>
        </message>
        <message>
            <source>Pause, or go on</source>
            <translation>一時停止、または再開</translation>
        </message>
        <message>
            <source>Save in a format</source>
            <translation>形式を選んで保存</translation>
        </message>
        <message>
            <source>Save the files</source>
            <translation>ファイルを保存</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>文字起こしを保存</translation>
        </message>
        <message>
            <source>Shift + ← → ↑ ↓</source>
            <translation>Shift + ← → ↑ ↓</translation>
        </message>
        <message>
            <source>Show past talks</source>
            <translation>過去の講演を表示</translation>
        </message>
        <message>
            <source>Show the preferences</source>
            <translation>設定を表示</translation>
        </message>
        <message>
            <source>Show the transcript</source>
            <translation>文字起こしを表示</translation>
        </message>
        <message>
            <source>Show the translated slide</source>
            <translation>翻訳されたスライドを表示</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>このページを表示</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>小さく</translation>
        </message>
        <message>
            <source>Start the talk</source>
            <translation>講演を開始</translation>
        </message>
        <message>
            <source>Start, pause, or go on</source>
            <translation>開始、一時停止、または再開</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Take a correction back</source>
            <translation>修正を取り消す</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Test for ten seconds</source>
            <translation>10 秒間テストする</translation>
        </message>
        <message>
            <source>Translation alone, or both</source>
            <translation>翻訳のみ、または両方</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>翻訳、原文、両方</translation>
        </message>
        <message>
            <source>Wider, narrower</source>
            <translation>広く、狭く</translation>
        </message>
    </context>
    <context>
        <name>SlidePanel</name>
        <message>
            <source>Both</source>
            <translation>両方</translation>
        </message>
        <message>
            <source>Display of the slide</source>
            <translation>スライドを表示するディスプレイ</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全画面</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>まだスライドはありません。</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>翻訳されたスライド</translation>
        </message>
        <message>
            <source>Slides are read on this display: choose another, or this window is read, too.</source>
            <translation>このディスプレイのスライドを読み取っています。別のディスプレイを選ばないと、このウィンドウも読み取られます。</translation>
        </message>
        <message>
            <source>Surtitle — Slide</source>
            <translation>Surtitle — スライド</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻訳</translation>
        </message>
    </context>
    <context>
        <name>StartWindow</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n ページ</numerusform>
            </translation>
        </message>
        <message>
            <source>Deck</source>
            <translation>資料</translation>
        </message>
        <message>
            <source>Get a model…</source>
            <translation>モデルを入手…</translation>
        </message>
        <message>
            <source>Keep the sound, to hear lines again</source>
            <translation>音声を保存し、行をあとで聞けるようにする</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Language of the subtitles</source>
            <translation>字幕の言語</translation>
        </message>
        <message>
            <source>Language of the talk</source>
            <translation>講演の言語</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>表示言語</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>再確認</translation>
        </message>
        <message>
            <source>Looking at this machine…</source>
            <translation>このコンピューターを確認しています…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>確認しています…</translation>
        </message>
        <message>
            <source>MODELS</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>マイク</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>No slides are read</source>
            <translation>スライドは読み取りません</translation>
        </message>
        <message>
            <source>No sound yet</source>
            <translation>まだ音がありません</translation>
        </message>
        <message>
            <source>PDF or PPTX…</source>
            <translation>PDF または PPTX…</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>過去の講演</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Recognition</source>
            <translation>認識</translation>
        </message>
        <message>
            <source>Recognition model</source>
            <translation>音声認識モデル</translation>
        </message>
        <message>
            <source>SLIDES</source>
            <translation>スライド</translation>
        </message>
        <message>
            <source>SOUND</source>
            <translation>音声</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>スライド</translation>
        </message>
        <message>
            <source>Slides then say exactly what the deck says</source>
            <translation>スライドの文字が資料のとおりになります</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>開始しています…</translation>
        </message>
        <message>
            <source>Subtitles in</source>
            <translation>字幕</translation>
        </message>
        <message>
            <source>Surtitle hears it, reads its slides, and shows it in another language.</source>
            <translation>Surtitle は講演を聞き、スライドを読み、別の言語で表示します。</translation>
        </message>
        <message>
            <source>Surtitle reads them here: names and terms are spelt as they are shown.</source>
            <translation>Surtitle はここからスライドを読み、名前や用語を表示どおりに表記します。</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>テスト</translation>
        </message>
        <message>
            <source>The talk is in</source>
            <translation>講演</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>Translation model</source>
            <translation>翻訳モデル</translation>
        </message>
        <message>
            <source>What is amiss</source>
            <translation>問題点</translation>
        </message>
        <message>
            <source>What is this talk?</source>
            <translation>どのような講演ですか？</translation>
        </message>
        <message>
            <source>What this computer plays: a call, a stream, a video</source>
            <translation>このコンピューターが再生する音声：通話、配信、動画</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Ended</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Finishing what was said</source>
            <translation>残りの発言を処理中</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>準備中</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>ライブ</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>No subtitle yet</source>
            <translation>字幕はまだありません</translation>
        </message>
        <message>
            <source>{lag} s behind</source>
            <translation>{lag}秒遅れ</translation>
        </message>
        <message>
            <source>{lag} s behind — late</source>
            <translation>{lag}秒遅れ — 遅すぎます</translation>
        </message>
    </context>
    <context>
        <name>Talks</name>
        <message>
            <source>Cannot be read</source>
            <translation>読めません</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Delete the talk “{title}” of {when}?</source>
            <translation>{when} の講演「{title}」を削除しますか。</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Its words, slides and sound are deleted for ever. Files that were saved stay.</source>
            <translation>言葉、スライド、音声は完全に削除されます。保存したファイルは残ります。</translation>
        </message>
        <message>
            <source>Kept in {folder}</source>
            <translation>保管場所: {folder}</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>確認中…</translation>
        </message>
        <message>
            <source>No talk is kept here yet.</source>
            <translation>ここにはまだ講演がありません。</translation>
        </message>
        <message>
            <source>Nothing was said</source>
            <translation>発言なし</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>過去の講演</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Surtitle — Past talks</source>
            <translation>Surtitle — 過去の講演</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>講演</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>{language} into {targets}</source>
            <translation>{language} から {targets}</translation>
        </message>
        <message>
            <source>{title} is deleted.</source>
            <translation>{title} を削除しました。</translation>
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
            <translation>修正済み</translation>
        </message>
        <message>
            <source>Slide {number}</source>
            <translation>スライド{number}</translation>
        </message>
        <message>
            <source>Slide {number} · again</source>
            <translation>スライド{number} · 再表示</translation>
        </message>
        <message>
            <source>Translation of the text before</source>
            <translation>修正前の文の翻訳</translation>
        </message>
        <message>
            <source>Without a slide</source>
            <translation>スライドなし</translation>
        </message>
    </context>
    <context>
        <name>TranscriptWindow</name>
        <message>
            <source>A click has it heard.</source>
            <translation>クリックすると聞けます。</translation>
        </message>
        <message>
            <source>A double click or {keys} corrects a line.</source>
            <translation>ダブルクリックまたは {keys} で行を修正できます。</translation>
        </message>
        <message>
            <source>Corrected from here on: {pairs}. {keys} takes it back.</source>
            <translation>ここから先を修正しました: {pairs}。{keys} で取り消せます。</translation>
        </message>
        <message>
            <source>Corrected in this line. {keys} takes it back.</source>
            <translation>この行を修正しました。{keys} で取り消せます。</translation>
        </message>
        <message>
            <source>Enter corrects the rest of the talk too, Ctrl+Enter this line alone.</source>
            <translation>Enter で講演の残りも、Ctrl+Enter でこの行だけを修正します。</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>現在に移動</translation>
        </message>
        <message>
            <source>Language beside the talk's</source>
            <translation>講演の言語と並べる言語</translation>
        </message>
        <message>
            <source>Nothing was said in this talk.</source>
            <translation>この講演では何も話されませんでした。</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>まだ何も話されていません。</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>文字起こしを保存</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Surtitle — Transcript</source>
            <translation>Surtitle — 文字起こし</translation>
        </message>
        <message>
            <source>Taken back. {keys} corrects it again.</source>
            <translation>取り消しました。{keys} でもう一度修正します。</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>文字起こし</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>話された内容</translation>
        </message>
    </context>
    <context>
        <name>Widgets</name>
        <message>
            <source>Keyboard</source>
            <translation>キーボード</translation>
        </message>
        <message>
            <source>Preview of the slides</source>
            <translation>スライドのプレビュー</translation>
        </message>
        <message>
            <source>Sound level</source>
            <translation>音量レベル</translation>
        </message>
        <message>
            <source>This window; the slides are seen once the talk runs</source>
            <translation>このウィンドウです。講演が始まるとスライドが見えます</translation>
        </message>
    </context>
</TS>
