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
            <source>Source of the slides</source>
            <translation>スライドの入力元</translation>
        </message>
        <message>
            <source>Source of the sound</source>
            <translation>音声の入力元</translation>
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
        <name>Engine</name>
        <message>
            <source>A single window can be followed on Linux only.</source>
            <translation>単独のウィンドウを追えるのは Linux だけです。</translation>
        </message>
        <message>
            <source>Accept its conditions on its page, then log in: {command}</source>
            <translation>そのページで条件に同意してからログインしてください: {command}</translation>
        </message>
        <message>
            <source>Allow this program to record the screen in System Settings, Privacy &amp; Security, and start it again.</source>
            <translation>システム設定の「プライバシーとセキュリティ」で画面収録を許可し、起動し直してください。</translation>
        </message>
        <message>
            <source>Bring the folder back from a backup, or delete it.</source>
            <translation>バックアップからフォルダーを戻すか、削除してください。</translation>
        </message>
        <message>
            <source>Check that the right microphone is chosen, and its level.</source>
            <translation>正しいマイクが選ばれているか、音量は十分かを確かめてください。</translation>
        </message>
        <message>
            <source>Check that the screen is connected, on and unlocked: it is read as soon as it is there.</source>
            <translation>画面が接続され、オンで、ロックされていないことを確かめてください。そうなるとすぐに読み取りを再開します。</translation>
        </message>
        <message>
            <source>Check that the sound system runs.</source>
            <translation>音声システムが動いていることを確かめてください。</translation>
        </message>
        <message>
            <source>Check the folder or the hub name, and connect to the internet for the first download.</source>
            <translation>フォルダーか名前を確かめ、最初のダウンロードのためにインターネットにつないでください。</translation>
        </message>
        <message>
            <source>Check the name (surtitle models list), or log in: {command}</source>
            <translation>名前を確かめるか、ログインしてください: {command}</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>名前とフォルダーを確かめてください。</translation>
        </message>
        <message>
            <source>Check who may read it.</source>
            <translation>読み取り権限を確かめてください。</translation>
        </message>
        <message>
            <source>Check who may write there.</source>
            <translation>書き込み権限を確かめてください。</translation>
        </message>
        <message>
            <source>Check {variable}, which names the mirror, and the connection to it; behind a proxy set HTTPS_PROXY. Or bring it from a disk: “{import_folder}”</source>
            <translation>ミラーを指定する {variable} と、そこへの接続を確かめてください。プロキシの内側では HTTPS_PROXY を設定します。ディスクから持ってくることもできます: 「{import_folder}」</translation>
        </message>
        <message>
            <source>Check {variable}, which names the mirror.</source>
            <translation>ミラーを指定する {variable} を確かめてください。</translation>
        </message>
        <message>
            <source>Choose a folder that you may write to.</source>
            <translation>書き込めるフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Choose a new folder.</source>
            <translation>新しいフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Choose a session's folder.</source>
            <translation>講演のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Choose a smaller region.</source>
            <translation>スライドのウィンドウだけを選んでください。</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>字幕に別の言語を選んでください。</translation>
        </message>
        <message>
            <source>Choose another language or model.</source>
            <translation>別の言語かモデルを選んでください。</translation>
        </message>
        <message>
            <source>Choose another language.</source>
            <translation>別の言語を選んでください。</translation>
        </message>
        <message>
            <source>Choose another model for the next talk.</source>
            <translation>次の講演では別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Choose another model or another language.</source>
            <translation>別のモデルか別の言語を選んでください。</translation>
        </message>
        <message>
            <source>Choose another recognition model, for example base.</source>
            <translation>base など、別の音声認識モデルを選んでください。</translation>
        </message>
        <message>
            <source>Choose one of these: {listed}.</source>
            <translation>次から選んでください: {listed}。</translation>
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation>次から選んでください: {names}。</translation>
        </message>
        <message>
            <source>Choose one with model.safetensors, or one that is converted for CTranslate2 (model.bin).</source>
            <translation>model.safetensors のもの、または CTranslate2 用に変換されたもの (model.bin) を選んでください。</translation>
        </message>
        <message>
            <source>Close other programs that use it, allow this one to use microphones in the system's privacy settings, or choose another microphone.</source>
            <translation>マイクを使っているほかのプログラムを閉じるか、プライバシー設定で許可するか、別のマイクを選んでください。</translation>
        </message>
        <message>
            <source>Close other programs that use the processor or the sound device.</source>
            <translation>プロセッサーや音声機器を使うほかのプログラムを閉じてください。</translation>
        </message>
        <message>
            <source>Close other programs that write to it.</source>
            <translation>書き込みをしているほかのプログラムを閉じてください。</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>ほかのプログラムを閉じるか、小さいモデルを選んでください。</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>ほかのプログラムを閉じてください。</translation>
        </message>
        <message>
            <source>Connect it again, or choose another default output: it is heard as soon as it is there.</source>
            <translation>もう一度接続するか、別の既定の出力を選んでください。使えるようになるとすぐに聞き取りを再開します。</translation>
        </message>
        <message>
            <source>Connect it again: it is heard as soon as it is there.</source>
            <translation>もう一度接続してください。接続されるとすぐに聞き取りを再開します。</translation>
        </message>
        <message>
            <source>Connect loudspeakers or headphones, and check the output in the system's sound settings.</source>
            <translation>スピーカーかヘッドホンをつなぎ、サウンド設定の出力を確かめてください。</translation>
        </message>
        <message>
            <source>Connect one, or choose “This computer”.</source>
            <translation>つなぐか、「このコンピューター」を選んでください。</translation>
        </message>
        <message>
            <source>Connect one, or translate the system's sound.</source>
            <translation>つなぐか、「このコンピューター」を選んでください。</translation>
        </message>
        <message>
            <source>Connect or enable loudspeakers or headphones in the sound settings.</source>
            <translation>スピーカーかヘッドホンをつなぐか、サウンド設定で有効にしてください。</translation>
        </message>
        <message>
            <source>Connect to the internet and try again; behind a proxy set HTTPS_PROXY. Or bring it from a disk: “{import_folder}”</source>
            <translation>インターネットにつないでもう一度試してください。プロキシの内側では HTTPS_PROXY を設定してください。またはディスクから取り込んでください: 「{import_folder}」</translation>
        </message>
        <message>
            <source>Connect to the internet, or bring the model from another machine: “{import_folder}”. Behind a proxy set HTTPS_PROXY; HF_ENDPOINT names a mirror.</source>
            <translation>インターネットにつなぐか、別のコンピューターからモデルを持ってきてください: 「{import_folder}」。プロキシの内側では HTTPS_PROXY を設定し、ミラーは HF_ENDPOINT で指定します。</translation>
        </message>
        <message>
            <source>Convert it again with --copy_files {files}.</source>
            <translation>--copy_files {files} で変換し直してください。</translation>
        </message>
        <message>
            <source>Convert the model again with this version of CTranslate2.</source>
            <translation>この版の CTranslate2 でモデルを変換し直してください。</translation>
        </message>
        <message>
            <source>Copy it again, or give it unpacked.</source>
            <translation>コピーし直すか、展開して渡してください。</translation>
        </message>
        <message>
            <source>Copy or download it again, unless it was recorded so.</source>
            <translation>もとからそう録音されたのでなければ、もう一度コピーまたはダウンロードしてください。</translation>
        </message>
        <message>
            <source>Copy the file again, if it was copied.</source>
            <translation>コピーしたファイルなら、コピーし直してください。</translation>
        </message>
        <message>
            <source>Copy the model again from where it came.</source>
            <translation>モデルを元の場所からコピーし直してください。</translation>
        </message>
        <message>
            <source>Debian, Ubuntu: {command}. macOS: {other}. Windows: run Tesseract's installer again and tick the language.</source>
            <translation>Debian、Ubuntu: {command}。macOS: {other}。Windows: Tesseract のインストーラーをもう一度実行し、言語を選んでください。</translation>
        </message>
        <message>
            <source>Delete that folder and download the model again, or reinstall the surtitle[offline] packages.</source>
            <translation>そのフォルダーを削除してモデルを入れ直すか、surtitle[offline] のパッケージを入れ直してください。</translation>
        </message>
        <message>
            <source>Delete that folder, so that the model is set up again, or choose another model.</source>
            <translation>そのフォルダーを削除してモデルを入れ直すか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Did you mean {nearest}?</source>
            <translation>{nearest} のことですか。</translation>
        </message>
        <message>
            <source>Draw a region around the slides.</source>
            <translation>スライドのまわりに範囲を描いてください。</translation>
        </message>
        <message>
            <source>Draw the region again on this screen.</source>
            <translation>この画面に範囲を描き直してください。</translation>
        </message>
        <message>
            <source>Enable loudspeakers or headphones in the sound settings of Windows.</source>
            <translation>Windows のサウンド設定でスピーカーかヘッドホンを有効にしてください。</translation>
        </message>
        <message>
            <source>End it first.</source>
            <translation>先に終了してください。</translation>
        </message>
        <message>
            <source>End it, or close it, first.</source>
            <translation>先に終了するか、閉じてください。</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英語</translation>
        </message>
        <message>
            <source>Entries of {name} that have no term are left out: {named}</source>
            <translation>{name} の用語がない項目は使われません: {named}</translation>
        </message>
        <message>
            <source>Export the slides as PDF or PPTX, and give that.</source>
            <translation>スライドを PDF か PPTX で書き出して、それを使ってください。</translation>
        </message>
        <message>
            <source>Export the slides as PDF, whose pages are recognised by their looks.</source>
            <translation>PDF で書き出してください。見た目でページを見分けます。</translation>
        </message>
        <message>
            <source>Export the slides once more. Without it, these are read off the screen.</source>
            <translation>スライドをもう一度書き出してください。そうしない場合、これらは画面から読み取られます。</translation>
        </message>
        <message>
            <source>For more, get models before a talk, under “{models}”.</source>
            <translation>他の言語には、講演の前に「{models}」でモデルを入れてください。</translation>
        </message>
        <message>
            <source>Free some space on the disk.</source>
            <translation>ディスクの空きを増やしてください。</translation>
        </message>
        <message>
            <source>Free some space, or set SURTITLE_DATA to a folder on another disk.</source>
            <translation>空きを増やすか、SURTITLE_DATA に別のディスクのフォルダーを設定してください。</translation>
        </message>
        <message>
            <source>Get a model for that before a talk, under “{models}”.</source>
            <translation>講演の前に、そのためのモデルを「{models}」で入れてください。</translation>
        </message>
        <message>
            <source>Get another, under “{models}”.</source>
            <translation>「{models}」で別のモデルを入れてください。</translation>
        </message>
        <message>
            <source>Get it before a talk, under “{models}”. {there}</source>
            <translation>講演の前に「{models}」で入れてください。{there}</translation>
        </message>
        <message>
            <source>Get one that should, before a talk, under “{models}”.</source>
            <translation>講演の前に、間に合うはずのモデルを「{models}」で入れてください。</translation>
        </message>
        <message>
            <source>Get or convert the model again.</source>
            <translation>モデルを入れ直すか、変換し直してください。</translation>
        </message>
        <message>
            <source>Give a CSV or TSV file in UTF-8 with a term and its translation on each line, or a TBX file.</source>
            <translation>一行に用語と訳を書いた UTF-8 の CSV か TSV、または TBX を指定してください。</translation>
        </message>
        <message>
            <source>Give a folder with model.bin and shared_vocabulary.json, as ct2-transformers-converter makes it.</source>
            <translation>ct2-transformers-converter が作る、model.bin と shared_vocabulary.json のあるフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>Give a folder with model.bin in it, or a name.</source>
            <translation>model.bin のあるフォルダーか、名前を指定してください。</translation>
        </message>
        <message>
            <source>Give another with --revision; main is the newest.</source>
            <translation>別の版を指定してください。main が最新です。</translation>
        </message>
        <message>
            <source>Give the PDF or PPTX file of the slides.</source>
            <translation>スライドの PDF か PPTX を指定してください。</translation>
        </message>
        <message>
            <source>Give the deck of the talk.</source>
            <translation>講演の資料を指定してください。</translation>
        </message>
        <message>
            <source>Give the folder of the sessions.</source>
            <translation>講演のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>Have the language found out, or choose another.</source>
            <translation>言語を自動で判定させるか、別の言語を選んでください。</translation>
        </message>
        <message>
            <source>If a CUDA library is missing: {command}. If memory is: a smaller model. Or the processor, in the preferences.</source>
            <translation>CUDA ライブラリがないとき: {command}。メモリ不足のとき: 小さいモデル。または設定でプロセッサーを選んでください。</translation>
        </message>
        <message>
            <source>If you accept that: {command}</source>
            <translation>同意する場合: {command}</translation>
        </message>
        <message>
            <source>Import it again.</source>
            <translation>もう一度取り込んでください。</translation>
        </message>
        <message>
            <source>Install BlackHole (brew install blackhole-2ch), and choose in Audio MIDI Setup a multi-output device that includes it and your loudspeakers as the output.</source>
            <translation>BlackHole (brew install blackhole-2ch) を入れ、Audio MIDI 設定でそれとスピーカーを含む複数出力装置を出力に選んでください。</translation>
        </message>
        <message>
            <source>Install NVIDIA's driver (nvidia-smi must list the GPU), or choose the processor in the preferences.</source>
            <translation>NVIDIA ドライバーを入れるか (nvidia-smi に GPU が表示されること)、設定でプロセッサーを選んでください。</translation>
        </message>
        <message>
            <source>Install it: {commands}.</source>
            <translation>入れてください: {commands}。</translation>
        </message>
        <message>
            <source>Install pulseaudio-utils again.</source>
            <translation>pulseaudio-utils を入れ直してください。</translation>
        </message>
        <message>
            <source>Install the package pulseaudio-utils, for example: {command}.</source>
            <translation>パッケージ pulseaudio-utils を入れてください。例: {command}</translation>
        </message>
        <message>
            <source>Install the package x11-utils (Debian, Ubuntu), xorg-x11-utils or xwininfo (Fedora), or xorg-xwininfo (Arch).</source>
            <translation>x11-utils (Debian、Ubuntu)、xorg-x11-utils または xwininfo (Fedora)、xorg-xwininfo (Arch) を入れてください。</translation>
        </message>
        <message>
            <source>Installed models translate into {targets} from {sources}. From any other language recognition does it itself, roughly, and without the slides.</source>
            <translation>入っているモデルは{sources}から{targets}に翻訳します。その他の言語は認識モデル自身が大まかに翻訳し、スライドは翻訳されません。</translation>
        </message>
        <message>
            <source>Installed models translate into {targets} from {sources}. What is said in any other language stays as it is.</source>
            <translation>入っているモデルは{sources}から{targets}に翻訳します。その他の言語で話されたことは、そのまま表示されます。</translation>
        </message>
        <message>
            <source>It is large ({size})</source>
            <translation>大きいモデルです ({size})</translation>
        </message>
        <message>
            <source>It needs model.bin with its vocabulary (Whisper, CTranslate2), model.safetensors with config.json, or a Firefox model with its vocabulary.</source>
            <translation>語彙つきの model.bin (Whisper、CTranslate2)、config.json つきの model.safetensors、または語彙つきの Firefox モデルが必要です。</translation>
        </message>
        <message>
            <source>It takes {seconds} s a sentence here</source>
            <translation>ここでは一文に {seconds} 秒かかります</translation>
        </message>
        <message>
            <source>Leave out --deck, or let the slides be seen: {ways}.</source>
            <translation>資料を外すか、スライドが見えるようにしてください: {ways}。</translation>
        </message>
        <message>
            <source>Listen to the recording: it may be silent, too quiet, or have the speech on another track.</source>
            <translation>録音を聞いてみてください。無音か音が小さすぎるか、話が別のトラックに入っているかもしれません。</translation>
        </message>
        <message>
            <source>Log in to the network in a browser, where it asks for that, and run the same again.</source>
            <translation>必要ならブラウザーでネットワークにログインし、もう一度試してください。</translation>
        </message>
        <message>
            <source>Log in to the network in a browser, where it asks for that, or check {variable}.</source>
            <translation>必要ならブラウザーでネットワークにログインするか、{variable} を確かめてください。</translation>
        </message>
        <message>
            <source>Log out, choose the Xorg (X11) session on the login screen, and log in again.</source>
            <translation>ログアウトし、ログイン画面で Xorg (X11) セッションを選んでログインし直してください。</translation>
        </message>
        <message>
            <source>M2M100's languages, quicker; needs PyTorch</source>
            <translation>M2M100 の言語で、より速い。PyTorch が必要</translation>
        </message>
        <message>
            <source>Make the folder writable, or set SURTITLE_DATA to one that is.</source>
            <translation>フォルダーを書き込めるようにするか、SURTITLE_DATA に別のフォルダーを設定してください。</translation>
        </message>
        <message>
            <source>Measuring {model} on {device} …</source>
            <translation>{device}で{model}を測定中…</translation>
        </message>
        <message>
            <source>Models of the transformers family need PyTorch.</source>
            <translation>transformers 系のモデルには PyTorch が必要です。</translation>
        </message>
        <message>
            <source>Name the folder of one of them.</source>
            <translation>どれか一つのフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>Name the folder or archive that holds the model.</source>
            <translation>モデルのあるフォルダーかアーカイブを指定してください。</translation>
        </message>
        <message>
            <source>No NVIDIA GPU can be used here.</source>
            <translation>ここでは NVIDIA GPU を使えません。</translation>
        </message>
        <message>
            <source>No installed model translates from {source} to {target}.</source>
            <translation>{source} から {target} へ翻訳するモデルが入っていません。</translation>
        </message>
        <message>
            <source>No installed model translates into {targets} yet. From any other language recognition does it itself, roughly, and without the slides.</source>
            <translation>{targets}に翻訳するモデルがまだ入っていません。その他の言語は認識モデル自身が大まかに翻訳し、スライドは翻訳されません。</translation>
        </message>
        <message>
            <source>No installed model translates into {targets} yet. What is said in any other language stays as it is.</source>
            <translation>{targets}に翻訳するモデルがまだ入っていません。その他の言語で話されたことは、そのまま表示されます。</translation>
        </message>
        <message>
            <source>No microphone is connected.</source>
            <translation>マイクがつながっていません。</translation>
        </message>
        <message>
            <source>No model is called {name}.</source>
            <translation>{name} は未知のモデルです。</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>{source} から {target} へ翻訳するモデルがまだありません。</translation>
        </message>
        <message>
            <source>No sound server answers: {said}</source>
            <translation>サウンドサーバーが応答しません: {said}</translation>
        </message>
        <message>
            <source>No speech was heard.</source>
            <translation>話し声が聞こえませんでした。</translation>
        </message>
        <message>
            <source>No window has {title} in its title.</source>
            <translation>タイトルに {title} を含むウィンドウはありません。</translation>
        </message>
        <message>
            <source>Nothing can be written to {place}: {reason}.</source>
            <translation>{place} に書き込めません: {reason}。</translation>
        </message>
        <message>
            <source>Nothing is downloaded: offline mode is on.</source>
            <translation>何もダウンロードされません: オフラインモードです。</translation>
        </message>
        <message>
            <source>Nothing of the session in {folder} can be read: its record is damaged.</source>
            <translation>{folder} のセッションは何も読み取れません。記録が壊れています。</translation>
        </message>
        <message>
            <source>Open it again: it is read as soon as it is there.</source>
            <translation>もう一度開いてください。開くとすぐに読み取りを再開します。</translation>
        </message>
        <message>
            <source>Pages of {name} are damaged and cannot be read: {numbers}.</source>
            <translation>{name} の壊れていて読めないページ: {numbers}。</translation>
        </message>
        <message>
            <source>Please report this.</source>
            <translation>お知らせください。</translation>
        </message>
        <message>
            <source>PortAudio, which opens microphones, is not installed.</source>
            <translation>マイクを開く PortAudio が入っていません。</translation>
        </message>
        <message>
            <source>Put the file back.</source>
            <translation>ファイルを元に戻してください。</translation>
        </message>
        <message>
            <source>Reading a slide took longer than {timeout_s} s.</source>
            <translation>スライドを読むのに {timeout_s} 秒より長くかかりました。</translation>
        </message>
        <message>
            <source>Recognition has caught up with the speaker.</source>
            <translation>音声認識が話者に追いつきました。</translation>
        </message>
        <message>
            <source>Recognition is {lag_s} s behind the speaker.</source>
            <translation>音声認識が話者より {lag_s} 秒遅れています。</translation>
        </message>
        <message>
            <source>Recognition runs on the processor, not on the GPU. {why}</source>
            <translation>音声認識は GPU ではなくプロセッサーで動きます。{why}</translation>
        </message>
        <message>
            <source>Recognition: {model}, the best installed model that keeps up on {place} ({pace}).</source>
            <translation>音声認識: {model}。{place} で間に合う最良のモデルです ({pace})。</translation>
        </message>
        <message>
            <source>Recognition: {model}. No installed model keeps up on {place}; this one comes nearest ({pace}).</source>
            <translation>音声認識: {model}。{place} で間に合うモデルはなく、これが最も近いです ({pace})。</translation>
        </message>
        <message>
            <source>Recognition: {model}. On {place} its words come up to a second late ({pace}).</source>
            <translation>音声認識: {model}。{place} では言葉が最大一秒遅れます ({pace})。</translation>
        </message>
        <message>
            <source>Recognition: {name} on {place}, chosen without a measurement.</source>
            <translation>音声認識: {place} の {name}。測定せずに選びました。</translation>
        </message>
        <message>
            <source>Reinstall Tesseract.</source>
            <translation>Tesseract を入れ直してください。</translation>
        </message>
        <message>
            <source>Reinstall them: {command}</source>
            <translation>入れ直してください: {command}</translation>
        </message>
        <message>
            <source>Remove it and get it again, under “{models}”.</source>
            <translation>「{models}」で削除して入れ直してください。</translation>
        </message>
        <message>
            <source>Remove the other one first.</source>
            <translation>先に元のモデルを削除してください。</translation>
        </message>
        <message>
            <source>Remove the packages with pip; pip list shows their names.</source>
            <translation>pip でパッケージを削除してください。名前は pip list で分かります。</translation>
        </message>
        <message>
            <source>Rename the folder.</source>
            <translation>フォルダーの名前を変えてください。</translation>
        </message>
        <message>
            <source>Run the same again. If it stays so, a proxy or mirror alters the file: try another network.</source>
            <translation>もう一度試してください。続くなら、プロキシかミラーがファイルを変えています。別のネットワークで試してください。</translation>
        </message>
        <message>
            <source>Run: {command}</source>
            <translation>実行してください: {command}</translation>
        </message>
        <message>
            <source>SURTITLE_DATA cannot name a folder: {reason}.</source>
            <translation>SURTITLE_DATA はフォルダーを指せません: {reason}。</translation>
        </message>
        <message>
            <source>Save the deck without one, and give that.</source>
            <translation>パスワードなしで保存し、それを使ってください。</translation>
        </message>
        <message>
            <source>See: {command}</source>
            <translation>参照: {command}</translation>
        </message>
        <message>
            <source>Set SURTITLE_DATA to a folder, or leave it out.</source>
            <translation>SURTITLE_DATA にフォルダーを指定するか、指定をやめてください。</translation>
        </message>
        <message>
            <source>Set {variable} to the address of a mirror, https://…, or unset it.</source>
            <translation>ミラーのアドレス (https://…) を {variable} に設定するか、設定を外してください。</translation>
        </message>
        <message>
            <source>Set {variable} to where a mirror lists its records, https://…, or unset it.</source>
            <translation>ミラーの一覧のアドレス (https://…) を {variable} に設定するか、設定を外してください。</translation>
        </message>
        <message>
            <source>Slides in {language} cannot be read.</source>
            <translation>{language} のスライドは読めません。</translation>
        </message>
        <message>
            <source>Start PulseAudio or PipeWire ({commands}).</source>
            <translation>PulseAudio か PipeWire を起動してください ({commands})。</translation>
        </message>
        <message>
            <source>Start Surtitle from the desktop, or translate without slides.</source>
            <translation>デスクトップから Surtitle を起動するか、スライドなしで翻訳してください。</translation>
        </message>
        <message>
            <source>Start one: {commands}</source>
            <translation>起動してください: {commands}</translation>
        </message>
        <message>
            <source>Tesseract cannot read: {names}.</source>
            <translation>Tesseract が読めない言語: {names}。</translation>
        </message>
        <message>
            <source>Tesseract could not be started: {error}</source>
            <translation>Tesseract を起動できませんでした: {error}</translation>
        </message>
        <message>
            <source>Tesseract failed: {said}</source>
            <translation>Tesseract が失敗しました: {said}</translation>
        </message>
        <message>
            <source>Tesseract, which reads the slides, is not installed.</source>
            <translation>スライドを読む Tesseract が入っていません。</translation>
        </message>
        <message>
            <source>The GPU cannot be used: {error}</source>
            <translation>GPU を使えません: {error}</translation>
        </message>
        <message>
            <source>The Python package PyAudioWPatch, which records the system's sound, is not installed.</source>
            <translation>システムの音を録音する Python パッケージ PyAudioWPatch が入っていません。</translation>
        </message>
        <message>
            <source>The Python package sounddevice is not installed.</source>
            <translation>Python パッケージ sounddevice が入っていません。</translation>
        </message>
        <message>
            <source>The Whisper model '{name}' cannot be downloaded: it is no known name.</source>
            <translation>Whisper モデル「{name}」は未知の名前のため、ダウンロードできません。</translation>
        </message>
        <message>
            <source>The disk is too slow: some of the sound was heard but not kept.</source>
            <translation>ディスクが遅すぎて、音声の一部を保存できませんでした。</translation>
        </message>
        <message>
            <source>The disk of {place} is full.</source>
            <translation>{place} のディスクがいっぱいです。</translation>
        </message>
        <message>
            <source>The download takes {needed} more, and the disk of {place} has {free} free.</source>
            <translation>ダウンロードにあと {needed} 要りますが、{place} のディスクの空きは {free} です。</translation>
        </message>
        <message>
            <source>The download was cancelled; what came is kept.</source>
            <translation>ダウンロードを取り消しました。届いた分は残ります。</translation>
        </message>
        <message>
            <source>The hub does not give {what} to everybody ({status}).</source>
            <translation>ハブは {what} を誰にでもは渡しません ({status})。</translation>
        </message>
        <message>
            <source>The hub failed with {status} for {what}.</source>
            <translation>{what} でハブが失敗しました: {status}。</translation>
        </message>
        <message>
            <source>The hub has no such revision of {what}.</source>
            <translation>ハブに {what} のその版はありません。</translation>
        </message>
        <message>
            <source>The hub has no {what} ({status}), or it is private.</source>
            <translation>ハブに {what} がないか ({status})、非公開です。</translation>
        </message>
        <message>
            <source>The hub refuses {what} for now: too many requests.</source>
            <translation>ハブが {what} を今は拒んでいます: 要求が多すぎます。</translation>
        </message>
        <message>
            <source>The import was stopped; nothing was kept.</source>
            <translation>取り込みを中止しました。何も残っていません。</translation>
        </message>
        <message>
            <source>The microphone {name} cannot be opened: {error}</source>
            <translation>マイク {name} を開けません: {error}</translation>
        </message>
        <message>
            <source>The microphone {name} gives no sound.</source>
            <translation>マイク {name} から音が来ません。</translation>
        </message>
        <message>
            <source>The microphone {name} no longer gives sound.</source>
            <translation>マイク {name} から音が来なくなりました。</translation>
        </message>
        <message>
            <source>The model in {folder} has no tokenizer.</source>
            <translation>{folder} のモデルにトークナイザーがありません。</translation>
        </message>
        <message>
            <source>The model {where} does not know {language}.</source>
            <translation>モデル {where} は {language} を知りません。</translation>
        </message>
        <message>
            <source>The output device no longer gives sound.</source>
            <translation>出力機器から音が来なくなりました。</translation>
        </message>
        <message>
            <source>The packages of the Whisper model '{name}' are damaged.</source>
            <translation>Whisper モデル「{name}」のパッケージが壊れています。</translation>
        </message>
        <message>
            <source>The program xwininfo, which finds windows, is not installed.</source>
            <translation>ウィンドウを探すプログラム xwininfo が入っていません。</translation>
        </message>
        <message>
            <source>The program {command}, which records the system's sound, is not installed.</source>
            <translation>システムの音を録音するプログラム {command} が入っていません。</translation>
        </message>
        <message>
            <source>The recognition model in {folder} cannot be loaded: {error}</source>
            <translation>{folder} の音声認識モデルを読み込めません: {error}</translation>
        </message>
        <message>
            <source>The recognition model of this talk knows only English.</source>
            <translation>この講演の認識モデルは英語だけに対応しています。</translation>
        </message>
        <message>
            <source>The recognition model {model} knows only English.</source>
            <translation>音声認識モデル {model} は英語しか分かりません。</translation>
        </message>
        <message>
            <source>The region is {width}×{height} pixels.</source>
            <translation>範囲は {width}×{height} ピクセルです。</translation>
        </message>
        <message>
            <source>The same again goes on there.</source>
            <translation>もう一度行うと、そこから続きます。</translation>
        </message>
        <message>
            <source>The screen cannot be grabbed in a Wayland session.</source>
            <translation>Wayland セッションでは画面を取り込めません。</translation>
        </message>
        <message>
            <source>The screen cannot be grabbed: {error}</source>
            <translation>画面を取り込めません: {error}</translation>
        </message>
        <message>
            <source>The session in {folder} runs, or is being corrected.</source>
            <translation>{folder} の講演は進行中か、訂正中です。</translation>
        </message>
        <message>
            <source>The session in {folder} still runs.</source>
            <translation>{folder} の講演はまだ続いています。</translation>
        </message>
        <message>
            <source>The slides are seen again.</source>
            <translation>スライドが再び見えるようになりました。</translation>
        </message>
        <message>
            <source>The sound cannot be played: {error}</source>
            <translation>音を再生できません: {error}</translation>
        </message>
        <message>
            <source>The sound devices cannot be listed: {error}</source>
            <translation>音声機器の一覧を取得できません: {error}</translation>
        </message>
        <message>
            <source>The sound of this line was not kept.</source>
            <translation>この行の音声は残っていません。</translation>
        </message>
        <message>
            <source>The sound of this talk cannot be read: {error}</source>
            <translation>この講演の音声を読めません: {error}</translation>
        </message>
        <message>
            <source>The sound of this talk is not there any more: {path}.</source>
            <translation>この講演の音声がなくなっています: {path}</translation>
        </message>
        <message>
            <source>The sound server has no output whose sound could be recorded.</source>
            <translation>録音できる出力がサウンドサーバーにありません。</translation>
        </message>
        <message>
            <source>The sound server stopped giving sound.</source>
            <translation>サウンドサーバーから音が来なくなりました。</translation>
        </message>
        <message>
            <source>The sound server stopped giving sound. {said}</source>
            <translation>サウンドサーバーから音が来なくなりました。{said}</translation>
        </message>
        <message>
            <source>The stage '{stage}' failed: {error}</source>
            <translation>「{stage}」の処理が失敗しました: {error}</translation>
        </message>
        <message>
            <source>The system's sound cannot be recorded on {platform}.</source>
            <translation>{platform} ではシステムの音を録音できません。</translation>
        </message>
        <message>
            <source>The system's sound cannot be recorded: {error}</source>
            <translation>システムの音を録音できません: {error}</translation>
        </message>
        <message>
            <source>The talk is in {language} already.</source>
            <translation>講演はすでに {language} です。</translation>
        </message>
        <message>
            <source>The tokenizer of the model in {folder} cannot be read: {error}</source>
            <translation>{folder} のモデルのトークナイザーを読めません: {error}</translation>
        </message>
        <message>
            <source>The translation model '{model}' cannot be loaded: {error}</source>
            <translation>翻訳モデル「{model}」を読み込めません: {error}</translation>
        </message>
        <message>
            <source>The translation model failed: {error}</source>
            <translation>翻訳モデルが失敗しました: {error}</translation>
        </message>
        <message>
            <source>The translation model in {folder} cannot be loaded: {error}</source>
            <translation>{folder} の翻訳モデルを読み込めません: {error}</translation>
        </message>
        <message>
            <source>The translation model in {folder} cannot be read: {error}</source>
            <translation>{folder} の翻訳モデルを読めません: {error}</translation>
        </message>
        <message>
            <source>The window {title} was closed.</source>
            <translation>ウィンドウ {title} が閉じられました。</translation>
        </message>
        <message>
            <source>The windows cannot be listed: {error}</source>
            <translation>ウィンドウの一覧を取得できません: {error}</translation>
        </message>
        <message>
            <source>The {region} is not on the screen.</source>
            <translation>{region} は画面の外です。</translation>
        </message>
        <message>
            <source>There is a model {name} already.</source>
            <translation>モデル {name} はすでにあります。</translation>
        </message>
        <message>
            <source>There is no deck {path}.</source>
            <translation>スライド資料 {path} がありません。</translation>
        </message>
        <message>
            <source>There is no glossary {path}.</source>
            <translation>用語集 {path} がありません。</translation>
        </message>
        <message>
            <source>There is no microphone {wanted}.</source>
            <translation>マイク {wanted} はありません。</translation>
        </message>
        <message>
            <source>There is no monitor {number}.</source>
            <translation>画面 {number} はありません。</translation>
        </message>
        <message>
            <source>There is no room left to write {path}.</source>
            <translation>{path} を書く空き容量がありません。</translation>
        </message>
        <message>
            <source>There is no screen: DISPLAY is not set.</source>
            <translation>画面がありません: DISPLAY が設定されていません。</translation>
        </message>
        <message>
            <source>There is sound again: {name}.</source>
            <translation>音声が戻りました：{name}。</translation>
        </message>
        <message>
            <source>This machine has no microphone.</source>
            <translation>このコンピューターにマイクがありません。</translation>
        </message>
        <message>
            <source>This model is being downloaded already.</source>
            <translation>このモデルはすでにダウンロード中です。</translation>
        </message>
        <message>
            <source>To measure it: {command}</source>
            <translation>測定するには：{command}</translation>
        </message>
        <message>
            <source>Translation from {source} to English: the recognition model itself, from the sound, as no other model is installed that does it. Slides stay as they are.</source>
            <translation>{source}から英語への翻訳：ほかに対応するモデルがインストールされていないため、認識モデル自身が音声から翻訳します。スライドはそのままです。</translation>
        </message>
        <message>
            <source>Translation from {source} to {target}: {name}, as no installed model keeps up here. {why}; subtitles may come late.</source>
            <translation>{source} から {target} への翻訳: {name}。間に合うモデルがありません。{why}; 字幕が遅れることがあります。</translation>
        </message>
        <message>
            <source>Translation from {source} to {target}: {name}; {reason}.</source>
            <translation>{source} から {target} への翻訳: {name}; {reason}.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>しばらくしてもう一度試してください。</translation>
        </message>
        <message>
            <source>Try again later; what came is kept and used.</source>
            <translation>後でもう一度試してください。届いた分は残り、使われます。</translation>
        </message>
        <message>
            <source>Try again, or choose another translation model.</source>
            <translation>もう一度試すか、別の翻訳モデルを選んでください。</translation>
        </message>
        <message>
            <source>Unset HF_HUB_OFFLINE.</source>
            <translation>HF_HUB_OFFLINE を外してください。</translation>
        </message>
        <message>
            <source>Unset HF_HUB_OFFLINE. Connect to the internet, or bring the model from another machine: “{import_folder}”</source>
            <translation>HF_HUB_OFFLINE を外してください。インターネットにつなぐか、別のコンピューターからモデルを持ってきてください: 「{import_folder}」</translation>
        </message>
        <message>
            <source>Update NVIDIA's driver, or choose the processor in the preferences.</source>
            <translation>NVIDIA ドライバーを更新するか、設定でプロセッサーを選んでください。</translation>
        </message>
        <message>
            <source>Update Surtitle to open it.</source>
            <translation>開くには Surtitle を更新してください。</translation>
        </message>
        <message>
            <source>Use a microphone near the loudspeakers instead.</source>
            <translation>代わりにスピーカーの近くでマイクを使ってください。</translation>
        </message>
        <message>
            <source>Use one of these, a model folder, or OWNER/NAME of a hub: {names}.</source>
            <translation>次のいずれか、モデルのフォルダー、またはハブの OWNER/NAME を使ってください: {names}。</translation>
        </message>
        <message>
            <source>Wait for that, or cancel it first.</source>
            <translation>終わるのを待つか、先に取り消してください。</translation>
        </message>
        <message>
            <source>Watch a monitor or a region instead.</source>
            <translation>代わりに画面を選んでください。</translation>
        </message>
        <message>
            <source>Watch a monitor, or draw a region around the window.</source>
            <translation>代わりに画面を選んでください。</translation>
        </message>
        <message>
            <source>What is just being said can be heard a second later.</source>
            <translation>今話されたことは一秒後に聞けます。</translation>
        </message>
        <message>
            <source>Whisper does not recognise {language}.</source>
            <translation>Whisper は {language} を認識できません。</translation>
        </message>
        <message>
            <source>Whisper does not translate what was said.</source>
            <translation>Whisper は発言を翻訳できません。</translation>
        </message>
        <message>
            <source>Without pictures of the slides it is not known which one of {path} is up.</source>
            <translation>スライドの画像がないと、{path} のどれが映っているか分かりません。</translation>
        </message>
        <message>
            <source>Write the term into the first column.</source>
            <translation>最初の列に用語を書いてください。</translation>
        </message>
        <message>
            <source>an update every {seconds} s</source>
            <translation>{seconds} 秒ごとに更新</translation>
        </message>
        <message>
            <source>an update every {seconds} s, by estimate</source>
            <translation>{seconds} 秒ごとに更新 (推定)</translation>
        </message>
        <message>
            <source>any language into any, free for every use</source>
            <translation>どの言語からどの言語へも。用途は自由</translation>
        </message>
        <message>
            <source>as {model}, better; a quick processor or a GPU</source>
            <translation>{model} と同じで、より良い。速いプロセッサーか GPU が必要</translation>
        </message>
        <message>
            <source>clear speech, on any laptop</source>
            <translation>はっきりした話し方なら、どのノートパソコンでも</translation>
        </message>
        <message>
            <source>for very slow machines; mishears much</source>
            <translation>非常に遅いコンピューター向け。聞き間違いが多い</translation>
        </message>
        <message>
            <source>hard accents and noise; a GPU</source>
            <translation>強い訛りや騒音に強い。GPU が必要</translation>
        </message>
        <message>
            <source>hears best; a GPU</source>
            <translation>最も正確。GPU が必要</translation>
        </message>
        <message>
            <source>hears nearly as well as large-v3; a GPU</source>
            <translation>large-v3 に近い正確さ。GPU が必要</translation>
        </message>
        <message>
            <source>it is made for this pair</source>
            <translation>この組のためのモデルです</translation>
        </message>
        <message>
            <source>it is one of {count} that know both languages</source>
            <translation>両方の言語を知る {count} 個のうちの一つです</translation>
        </message>
        <message>
            <source>it knows both languages</source>
            <translation>両方の言語を知っています</translation>
        </message>
        <message>
            <source>macOS gives the system's sound only to a virtual sound device, and none is installed.</source>
            <translation>macOS は仮想音声機器にだけシステムの音を渡しますが、入っていません。</translation>
        </message>
        <message>
            <source>names and accents better; a quick processor</source>
            <translation>名前や訛りに強い。速いプロセッサーが必要</translation>
        </message>
        <message>
            <source>nearly as good as large-v3, several times as quick; a GPU</source>
            <translation>large-v3 に近い正確さで数倍速い。GPU が必要</translation>
        </message>
        <message>
            <source>no installed Firefox model is made for this pair, and these two do it through English</source>
            <translation>この組のための Firefox モデルがなく、この二つが英語を経由します</translation>
        </message>
        <message>
            <source>no sound server answers</source>
            <translation>サウンドサーバーが応答しません</translation>
        </message>
        <message>
            <source>pactl or parec is missing</source>
            <translation>pactl または parec がありません</translation>
        </message>
        <message>
            <source>pairs that Firefox lacks; a model for each direction</source>
            <translation>Firefox にない組み合わせ。方向ごとに一つのモデル</translation>
        </message>
        <message>
            <source>quick and good, on any machine; a model for each direction</source>
            <translation>どのコンピューターでも速くて良い。方向ごとに一つのモデル</translation>
        </message>
        <message>
            <source>quicker than {model}</source>
            <translation>{model} より速い</translation>
        </message>
        <message>
            <source>quicker than {model}; long talks</source>
            <translation>{model} より速い。長い講演向け</translation>
        </message>
        <message>
            <source>see its page</source>
            <translation>ページを参照</translation>
        </message>
        <message>
            <source>small languages too; not for commercial use</source>
            <translation>話者の少ない言語も。商用不可</translation>
        </message>
        <message>
            <source>the GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>the first large one; superseded by large-v3</source>
            <translation>最初の大型モデル。large-v3 に置き換えられた</translation>
        </message>
        <message>
            <source>the most languages, free for every use; slow, best on a GPU</source>
            <translation>言語数が最も多く、用途は自由。遅く、GPU 向け</translation>
        </message>
        <message>
            <source>the newest of the quick large ones</source>
            <translation>速い大型モデルの最新版</translation>
        </message>
        <message>
            <source>the processor</source>
            <translation>プロセッサー</translation>
        </message>
        <message>
            <source>unknown to Surtitle</source>
            <translation>Surtitle の知らないモデル</translation>
        </message>
        <message>
            <source>{better} should keep up too and hears better: get it before a talk, under “{models}”.</source>
            <translation>{better} も間に合うはずで、より正確です。講演の前に「{models}」で入れてください。</translation>
        </message>
        <message>
            <source>{count} languages</source>
            <translation>{count} 言語</translation>
        </message>
        <message>
            <source>{files} in {source} is not what its manifest says.</source>
            <translation>{source} の {files} が記録と一致しません。</translation>
        </message>
        <message>
            <source>{file} of {repository} came damaged: its hash is not the one that the hub gives.</source>
            <translation>{repository} の {file} が壊れて届きました: ハッシュが一致しません。</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted: {reason}.</source>
            <translation>{folder} を削除できません: {reason}。</translation>
        </message>
        <message>
            <source>{folder} has {free} free; setting up the base model takes {size}.</source>
            <translation>{folder} の空きは {free} です。base モデルの準備に {size} 要ります。</translation>
        </message>
        <message>
            <source>{folder} holds a session already.</source>
            <translation>{folder} にはすでに講演があります。</translation>
        </message>
        <message>
            <source>{folder} holds no CTranslate2 translation model.</source>
            <translation>{folder} に CTranslate2 の翻訳モデルはありません。</translation>
        </message>
        <message>
            <source>{folder} holds no recorded session.</source>
            <translation>{folder} に記録された講演はありません。</translation>
        </message>
        <message>
            <source>{folder} is not a folder.</source>
            <translation>{folder} はフォルダーではありません。</translation>
        </message>
        <message>
            <source>{folder} was recorded by a newer version of Surtitle.</source>
            <translation>{folder} は新しい版の Surtitle で記録されました。</translation>
        </message>
        <message>
            <source>{given} holds no Whisper model.</source>
            <translation>{given} に Whisper モデルはありません。</translation>
        </message>
        <message>
            <source>{language} needs no translation into itself.</source>
            <translation>{language} を同じ言語に翻訳する必要はありません。</translation>
        </message>
        <message>
            <source>{lost_s} s of sound were lost before {before_s} s.</source>
            <translation>{before_s} 秒より前の音が {lost_s} 秒失われました。</translation>
        </message>
        <message>
            <source>{missing_s} s of sound are missing from the recording, between {first} and {last}.</source>
            <translation>録音の {first} から {last} までの間に、音が {missing_s} 秒欠けています。</translation>
        </message>
        <message>
            <source>{model} answers nothing to: {given}</source>
            <translation>{model} が答えません: {given}</translation>
        </message>
        <message>
            <source>{model} is damaged: {files}.</source>
            <translation>{model} が壊れています: {files}。</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} は商用には使えません ({licence})。</translation>
        </message>
        <message>
            <source>{model} is not installed.</source>
            <translation>{model} が入っていません。</translation>
        </message>
        <message>
            <source>{model} is not measured on {device}: it would take too long.</source>
            <translation>{device}では{model}を測定しません。時間がかかりすぎます。</translation>
        </message>
        <message>
            <source>{name} came as a Python package.</source>
            <translation>{name} は Python パッケージとして入っています。</translation>
        </message>
        <message>
            <source>{name} cannot be a model's name.</source>
            <translation>{name} はモデルの名前にできません。</translation>
        </message>
        <message>
            <source>{name} is no Whisper model.</source>
            <translation>{name} は Whisper モデルではありません。</translation>
        </message>
        <message>
            <source>{path} cannot be read as a glossary: {reason}.</source>
            <translation>{path} を用語集として読めません: {reason}。</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} を読めません: {reason}。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>{path} に書き込めません: {reason}。</translation>
        </message>
        <message>
            <source>{path} has a password.</source>
            <translation>{path} にパスワードがかかっています。</translation>
        </message>
        <message>
            <source>{path} has no pages to show.</source>
            <translation>{path} に見せるページがありません。</translation>
        </message>
        <message>
            <source>{path} has no text by which its slides could be recognised.</source>
            <translation>{path} にはスライドを見分けるテキストがありません。</translation>
        </message>
        <message>
            <source>{path} is a folder.</source>
            <translation>{path} はフォルダーです。</translation>
        </message>
        <message>
            <source>{path} is in PowerPoint's format of before 2007.</source>
            <translation>{path} は 2007 年より前の PowerPoint 形式です。</translation>
        </message>
        <message>
            <source>{path} is neither a PDF nor a PPTX file.</source>
            <translation>{path} は PDF でも PPTX でもありません。</translation>
        </message>
        <message>
            <source>{path} is no presentation in PPTX.</source>
            <translation>{path} は PPTX のプレゼンテーションではありません。</translation>
        </message>
        <message>
            <source>{reason} ({seconds} s a sentence)</source>
            <translation>{reason} (一文 {seconds} 秒)</translation>
        </message>
        <message>
            <source>{reason}, and the best that keeps up here: {name} does not</source>
            <translation>{reason}。ここで間に合う最良のモデルです: {name} は間に合いません</translation>
        </message>
        <message>
            <source>{remedy} Or choose “No slides”.</source>
            <translation>{remedy} または「スライドなし」を選んでください。</translation>
        </message>
        <message>
            <source>{remedy} Or do without this glossary, in the preferences.</source>
            <translation>{remedy} または、設定でこの用語集を外してください。</translation>
        </message>
        <message>
            <source>{remedy} Without a deck, OCR reads.</source>
            <translation>{remedy} 資料がなければ OCR で読みます。</translation>
        </message>
        <message>
            <source>{repository} is no name of a model.</source>
            <translation>{repository} はモデルの名前ではありません。</translation>
        </message>
        <message>
            <source>{source} cannot be unpacked: {error}.</source>
            <translation>{source} を展開できません: {error}。</translation>
        </message>
        <message>
            <source>{source} holds several models: {names}.</source>
            <translation>{source} に複数のモデルがあります: {names}。</translation>
        </message>
        <message>
            <source>{source} is another model than Whisper base.</source>
            <translation>{source} は Whisper base とは別のモデルです。</translation>
        </message>
        <message>
            <source>{source} is neither a folder nor a .zip or .tar archive.</source>
            <translation>{source} はフォルダーでも .zip や .tar でもありません。</translation>
        </message>
        <message>
            <source>{variable} is no address: {address}</source>
            <translation>{variable} はアドレスではありません: {address}</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: something else answers in the hub's place.</source>
            <translation>{what} をダウンロードできません: 別のものが応答しています。</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: {error}</source>
            <translation>{what} をダウンロードできません: {error}</translation>
        </message>
        <message>
            <source>{what} cannot be downloaded: {place} cannot be reached ({reason}).</source>
            <translation>{what} をダウンロードできません: {place} に届きません ({reason})。</translation>
        </message>
        <message>
            <source>{what} is not downloaded: offline mode is on.</source>
            <translation>{what} はダウンロードされません: オフラインモードです。</translation>
        </message>
        <message>
            <source>{where} has its weights as {files}, which could run programs when it is read.</source>
            <translation>{where} の重みは {files} で、読むとプログラムが動くおそれがあります。</translation>
        </message>
        <message>
            <source>{where} holds no model that Surtitle can use.</source>
            <translation>{where} に Surtitle が使えるモデルはありません。</translation>
        </message>
        <message>
            <source>“{measure}”, under “{models}”, finds out in a minute what this machine can do.</source>
            <translation>「{models}」の「{measure}」で、このコンピューターの性能が一分で分かります。</translation>
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
        <name>LanguageChoice</name>
        <message>
            <source>No language is called that.</source>
            <translation>その名前の言語はありません。</translation>
        </message>
        <message>
            <source>Type a name or a code to find a language.</source>
            <translation>名前かコードを入力すると言語が見つかります。</translation>
        </message>
        <message>
            <source>Used before</source>
            <translation>最近使用</translation>
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
            <source>Edge</source>
            <translation>縁</translation>
        </message>
        <message>
            <source>Edge of the letters</source>
            <translation>文字の縁</translation>
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
            <source>None</source>
            <translation>なし</translation>
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
            <source>Outline</source>
            <translation>縁取り</translation>
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
            <source>Shadow</source>
            <translation>影</translation>
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
        <name>Misplaced</name>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Use the usual folder this time</source>
            <translation>今回は通常のフォルダーを使う</translation>
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
            <source>A talk is running: measure before it, or after it.</source>
            <translation>講演中です。前か後に測定してください。</translation>
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
            <source>For a minute: which recognition models keep up here</source>
            <translation>1分間：どの認識モデルがここで追いつくか</translation>
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
            <source>Measure this machine</source>
            <translation>このマシンを測定</translation>
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
            <source>The measuring was stopped for the talk. Measure again after it.</source>
            <translation>講演のため測定を中止しました。講演の後でもう一度測定してください。</translation>
        </message>
        <message>
            <source>The measuring was stopped. What was measured before still counts.</source>
            <translation>測定を中止しました。以前の測定結果はそのまま有効です。</translation>
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
            <source>Earlier notices</source>
            <translation>以前のお知らせ</translation>
        </message>
        <message>
            <source>Notices</source>
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
            <source>For a talk in another language, choose that, and get a model for it.</source>
            <translation>他の言語の講演では、その言語を選び、そのモデルを入手してください。</translation>
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
            <source>Install one, for example Noto Sans; on Debian and Ubuntu: {packages}.</source>
            <translation>Noto Sansなどのフォントをインストールしてください。DebianとUbuntuでは{packages}です。</translation>
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
            <source>No font here has the letters of {language}: boxes would be shown.</source>
            <translation>{language}の文字を持つフォントがありません。四角が表示されます。</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>{source}から{target}に翻訳するモデルがまだありません。</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet: recognition does it itself, roughly, and without the slides.</source>
            <translation>{source}から{target}に翻訳するモデルがまだありません。認識モデル自身が大まかに翻訳し、スライドは翻訳されません。</translation>
        </message>
        <message>
            <source>No other language</source>
            <translation>ほかの言語なし</translation>
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
        <message>
            <source>{name} is not connected: until it is, the system's default microphone is heard.</source>
            <translation>{name} はつながっていません。つながるまで、システムの既定のマイクの音を聞きます。</translation>
        </message>
        <message>
            <source>{name} is not there: until it is, the slides are read here: {other}.</source>
            <translation>{name} は見つかりません。見つかるまで、スライドはここで読みます: {other}。</translation>
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
            <source>Easy to read</source>
            <translation>読みやすい</translation>
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
            <source>High contrast</source>
            <translation>高コントラスト</translation>
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
            <source>Large</source>
            <translation>大きい</translation>
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
            <source>Standard</source>
            <translation>標準</translation>
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
            <source>It is kept all the same, under Past talks</source>
            <translation>閉じても「過去の講演」に保存されています</translation>
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
            <source>What you choose counts until Surtitle is closed.</source>
            <translation>選んだ設定は Surtitle を閉じるまで有効です。</translation>
        </message>
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
            <source>Home</source>
            <translation>Home</translation>
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
            <source>The usual place</source>
            <translation>通常の位置</translation>
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
            <source>And in</source>
            <translation>もう一つの言語</translation>
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
            <source>Second language of the subtitles</source>
            <translation>字幕の第2言語</translation>
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
        <message>
            <source>Stopping</source>
            <translation>停止しています</translation>
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
