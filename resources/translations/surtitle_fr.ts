<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Asking</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ControlWindow</name>
        <message>
            <source>End it and close</source>
            <translation>Terminer et fermer</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>HEARD</source>
            <translation>ENTENDU</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>Retard</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>Nouvel exposé</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>Pas encore de diapositive.</translation>
        </message>
        <message>
            <source>No subtitle yet.</source>
            <translation>Pas encore de sous-titre.</translation>
        </message>
        <message>
            <source>No title</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Rien pour l’instant.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>SLIDE AS READ</source>
            <translation>DIAPOSITIVE LUE</translation>
        </message>
        <message>
            <source>SUBTITLE</source>
            <translation>SOUS-TITRE</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Enregistrer la transcription</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Diapositive</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>Diapositive traduite</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The slide as read</source>
            <translation>La diapositive telle qu’elle a été lue</translation>
        </message>
        <message>
            <source>The talk is still running.</source>
            <translation>L’exposé est encore en cours.</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <source>What was heard</source>
            <translation>Ce qui a été entendu</translation>
        </message>
        <message>
            <source>What was said so far is kept either way.</source>
            <translation>Ce qui a été dit jusqu’ici est conservé dans tous les cas.</translation>
        </message>
    </context>
    <context>
        <name>Date</name>
        <message>
            <source>d MMMM yyyy, HH:mm</source>
            <translation>d MMMM yyyy, HH:mm</translation>
        </message>
    </context>
    <context>
        <name>FileField</name>
        <message>
            <source>Do without it</source>
            <translation>S’en passer</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvé</numerusform>
                <numerusform>%n trouvés</numerusform>
            </translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <source>Find in both languages</source>
            <translation>Rechercher dans les deux langues</translation>
        </message>
        <message>
            <source>Find in the transcript</source>
            <translation>Rechercher dans la transcription</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>Résultat suivant</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>GlobalKeys</name>
        <message>
            <source>Another program has these keys: {keys}</source>
            <translation>Un autre programme utilise ces touches : {keys}</translation>
        </message>
        <message>
            <source>Log in to the Xorg (X11) session, and they count there.</source>
            <translation>Ouvrez une session Xorg (X11) : elles y fonctionnent.</translation>
        </message>
        <message>
            <source>On Wayland no program may take keys from others.</source>
            <translation>Sous Wayland, aucun programme ne peut capter les touches des autres.</translation>
        </message>
        <message>
            <source>The keys of this desktop cannot be taken: {error}</source>
            <translation>Les touches de ce bureau ne peuvent pas être captées : {error}</translation>
        </message>
        <message>
            <source>This desktop has no keys for every program.</source>
            <translation>Ce bureau n'a pas de touches valables dans tous les programmes.</translation>
        </message>
        <message>
            <source>Use those of Surtitle's own windows, which F1 shows.</source>
            <translation>Utilisez celles des fenêtres de Surtitle, que F1 affiche.</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Before the talk</source>
            <translation>Avant l’exposé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>In any program</source>
            <translation>Dans tout programme</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Keys count in the window that is active; the first ones in any program.</source>
            <translation>Les touches agissent dans la fenêtre active ; les premières, dans tout programme.</translation>
        </message>
        <message>
            <source>Models, preferences</source>
            <translation>Modèles, préférences</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Anciens exposés</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Slide</source>
            <translation>Diapositive</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Sous-titres</translation>
        </message>
        <message>
            <source>Surtitle — Keyboard</source>
            <translation>Surtitle – Clavier</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Exposé</translation>
        </message>
        <message>
            <source>Together with {keys}:</source>
            <translation>Avec {keys} :</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <source>While the subtitles are moved</source>
            <translation>Pendant le déplacement des sous-titres</translation>
        </message>
        <message>
            <source>{does} (taken by another program)</source>
            <translation>{does} (prise par un autre programme)</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Good</source>
            <translation>Bon</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Faible</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>Trop fort</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Black on cream</source>
            <translation>Noir sur crème</translation>
        </message>
        <message>
            <source>Black on white</source>
            <translation>Noir sur blanc</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Colours of the subtitles</source>
            <translation>Couleurs des sous-titres</translation>
        </message>
        <message>
            <source>Display</source>
            <translation>Écran</translation>
        </message>
        <message>
            <source>Display of the subtitles</source>
            <translation>Écran des sous-titres</translation>
        </message>
        <message>
            <source>Dyslexia-friendly</source>
            <translation>Adaptés à la dyslexie</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Caractères</translation>
        </message>
        <message>
            <source>Letters of the subtitles</source>
            <translation>Caractères des sous-titres</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacité</translation>
        </message>
        <message>
            <source>Opacity of the subtitles' box</source>
            <translation>Opacité du cadre des sous-titres</translation>
        </message>
        <message>
            <source>Plain</source>
            <translation>Simples</translation>
        </message>
        <message>
            <source>SUBTITLES</source>
            <translation>SOUS-TITRES</translation>
        </message>
        <message>
            <source>Serif</source>
            <translation>À empattements</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Size of the subtitles</source>
            <translation>Taille des sous-titres</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Petite</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>Traduction, original, les deux</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Très grande</translation>
        </message>
        <message>
            <source>White on black</source>
            <translation>Blanc sur noir</translation>
        </message>
        <message>
            <source>Yellow on black</source>
            <translation>Jaune sur noir</translation>
        </message>
        <message>
            <source>{content} ({keys} for the next)</source>
            <translation>{content} ({keys} pour le suivant)</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>A model from a disk, such as a USB stick: a folder, a .zip or a .tar</source>
            <translation>Un modèle depuis un disque, par exemple une clé USB : un dossier, un .zip ou un .tar</translation>
        </message>
        <message>
            <source>A model is downloaded once, and checked; then it works without a network.</source>
            <translation>Un modèle est téléchargé une fois, et vérifié ; ensuite il fonctionne sans réseau.</translation>
        </message>
        <message>
            <source>Accept and get</source>
            <translation>Accepter et obtenir</translation>
        </message>
        <message>
            <source>Archives</source>
            <translation>Archives</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Check {model}</source>
            <translation>Vérifier {model}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Fits this machine</source>
            <translation>Convient à cette machine</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Obtenir</translation>
        </message>
        <message>
            <source>Get it only if you accept that for everything you use it for.</source>
            <translation>Ne l’obtenez que si vous l’acceptez pour tous vos usages.</translation>
        </message>
        <message>
            <source>Get {model}</source>
            <translation>Obtenir {model}</translation>
        </message>
        <message>
            <source>Import a folder…</source>
            <translation>Importer un dossier…</translation>
        </message>
        <message>
            <source>Import a model</source>
            <translation>Importer un modèle</translation>
        </message>
        <message>
            <source>Import an archive…</source>
            <translation>Importer une archive…</translation>
        </message>
        <message>
            <source>Imports and tries {model}…</source>
            <translation>Importation et essai de {model}…</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installé</translation>
        </message>
        <message>
            <source>It can be replaced by the one that is imported.</source>
            <translation>Il peut être remplacé par celui qui est importé.</translation>
        </message>
        <message>
            <source>It would have to be downloaded again.</source>
            <translation>Il faudrait le télécharger à nouveau.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>RECOGNITION</source>
            <translation>RECONNAISSANCE</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove {model}</source>
            <translation>Supprimer {model}</translation>
        </message>
        <message>
            <source>Remove {model}?</source>
            <translation>Supprimer {model} ?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Stopped. Nothing of it was kept.</source>
            <translation>Arrêté. Rien n’en a été conservé.</translation>
        </message>
        <message>
            <source>Stopped. What came is kept, and the next try goes on from there.</source>
            <translation>Arrêté. Ce qui est arrivé est gardé, et le prochain essai reprend là.</translation>
        </message>
        <message>
            <source>Surtitle — Models</source>
            <translation>Surtitle — Modèles</translation>
        </message>
        <message>
            <source>TRANSLATION</source>
            <translation>TRADUCTION</translation>
        </message>
        <message>
            <source>There is a model of this name already.</source>
            <translation>Un modèle de ce nom existe déjà.</translation>
        </message>
        <message>
            <source>Too little memory</source>
            <translation>Trop peu de mémoire</translation>
        </message>
        <message>
            <source>Too little room on the disk</source>
            <translation>Trop peu de place sur le disque</translation>
        </message>
        <message>
            <source>Too slow for this machine</source>
            <translation>Trop lent pour cette machine</translation>
        </message>
        <message>
            <source>not for commercial use</source>
            <translation>usage commercial interdit</translation>
        </message>
        <message>
            <source>{model} is not for commercial use ({licence}).</source>
            <translation>{model} n’est pas destiné à un usage commercial ({licence}).</translation>
        </message>
        <message>
            <source>{model} is ready, and works: {given} → {made}</source>
            <translation>{model} est prêt et fonctionne : {given} → {made}</translation>
        </message>
        <message>
            <source>{model} is ready.</source>
            <translation>{model} est prêt.</translation>
        </message>
        <message>
            <source>{model} is removed.</source>
            <translation>{model} est supprimé.</translation>
        </message>
        <message>
            <source>{model} works: {given} → {made}</source>
            <translation>{model} fonctionne : {given} → {made}</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>{size} de mémoire</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Dismiss</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>Dismiss: {notice}</source>
            <translation>Ignorer : {notice}</translation>
        </message>
        <message>
            <source>NOTICES</source>
            <translation>AVIS</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>Best for these languages</source>
            <translation>Le meilleur pour ces langues</translation>
        </message>
        <message>
            <source>Best that keeps up</source>
            <translation>Le meilleur qui suive</translation>
        </message>
        <message>
            <source>Choose another language for the subtitles.</source>
            <translation>Choisissez une autre langue pour les sous-titres.</translation>
        </message>
        <message>
            <source>Find it out</source>
            <translation>Détecter automatiquement</translation>
        </message>
        <message>
            <source>GPU where there is one</source>
            <translation>GPU s’il y en a un</translation>
        </message>
        <message>
            <source>Get one here: it is downloaded once, and works without a network then.</source>
            <translation>Obtenez-en un ici : téléchargé une fois, il fonctionne ensuite sans réseau.</translation>
        </message>
        <message>
            <source>Language of the desktop</source>
            <translation>Langue du système</translation>
        </message>
        <message>
            <source>NVIDIA GPU</source>
            <translation>GPU NVIDIA</translation>
        </message>
        <message>
            <source>No model translates from {source} to {target} yet.</source>
            <translation>Aucun modèle disponible pour l’instant ({source} vers {target}).</translation>
        </message>
        <message>
            <source>No slides</source>
            <translation>Pas de diapositives</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>Screen {number}</source>
            <translation>Écran {number}</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Par défaut du système</translation>
        </message>
        <message>
            <source>The talk and the subtitles are in the same language.</source>
            <translation>L’exposé et les sous-titres sont dans la même langue.</translation>
        </message>
        <message>
            <source>Window — {title}</source>
            <translation>Fenêtre – {title}</translation>
        </message>
    </context>
    <context>
        <name>Overlay</name>
        <message>
            <source>Drag or arrow keys to move · Ctrl + ← → width · + − size · Enter keeps · Esc takes back</source>
            <translation>Glisser ou flèches : déplacer · Ctrl + ← → largeur · + − taille · Entrée : garder · Échap : annuler</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Sous-titres</translation>
        </message>
        <message>
            <source>The subtitles are shown here,</source>
            <translation>Les sous-titres s’affichent ici,</translation>
        </message>
        <message>
            <source>two lines at a time.</source>
            <translation>deux lignes à la fois.</translation>
        </message>
    </context>
    <context>
        <name>Past</name>
        <message numerus="yes">
            <source>%n lines of its record cannot be read</source>
            <translation>
                <numerusform>%n ligne de son journal est illisible</numerusform>
                <numerusform>%n lignes de son journal sont illisibles</numerusform>
            </translation>
        </message>
        <message>
            <source>Talk of {when}, broken off</source>
            <translation>Exposé du {when}, interrompu</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>CSV, TSV or TBX…</source>
            <translation>CSV, TSV ou TBX…</translation>
        </message>
        <message>
            <source>Changes count at once; those of talks, and sooner subtitles, from the next talk on.</source>
            <translation>Les changements comptent aussitôt ; ceux des exposés et des sous-titres plus rapides, dès le prochain exposé.</translation>
        </message>
        <message>
            <source>Choose a file that was exported here.</source>
            <translation>Choisissez un fichier exporté ici.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossaire</translation>
        </message>
        <message>
            <source>How terms are translated, in every talk</source>
            <translation>Comment les termes sont traduits, dans chaque exposé</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>Conservés dans</translation>
        </message>
        <message>
            <source>Lecture hall</source>
            <translation>Amphithéâtre</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Réunion</translation>
        </message>
        <message>
            <source>Microphone; large letters, to be read from the last row</source>
            <translation>Microphone ; grandes lettres, lisibles du dernier rang</translation>
        </message>
        <message>
            <source>Microphone; yellow letters on opaque black, to be read in a small picture</source>
            <translation>Microphone ; lettres jaunes sur noir opaque, lisibles dans une petite image</translation>
        </message>
        <message>
            <source>PROFILE</source>
            <translation>PROFIL</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Runs on</source>
            <translation>Sur</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Sooner, but may still change</source>
            <translation>Plus tôt, mais encore modifiables</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Diffusion</translation>
        </message>
        <message>
            <source>Surtitle — Preferences</source>
            <translation>Surtitle — Préférences</translation>
        </message>
        <message>
            <source>Surtitle's folder</source>
            <translation>Dossier de Surtitle</translation>
        </message>
        <message>
            <source>TALKS</source>
            <translation>EXPOSÉS</translation>
        </message>
        <message>
            <source>What recognition runs on</source>
            <translation>Ce qui exécute la reconnaissance</translation>
        </message>
        <message>
            <source>What this computer plays; what is said and its translation, in small letters</source>
            <translation>Ce que joue cet ordinateur ; paroles et traduction, en petites lettres</translation>
        </message>
        <message>
            <source>Windows in</source>
            <translation>Fenêtres en</translation>
        </message>
        <message>
            <source>{file} counts now.</source>
            <translation>{file} est appliqué.</translation>
        </message>
        <message>
            <source>{file} holds no preferences of Surtitle.</source>
            <translation>{file} ne contient pas de préférences de Surtitle.</translation>
        </message>
        <message>
            <source>{file} is written.</source>
            <translation>{file} est écrit.</translation>
        </message>
    </context>
    <context>
        <name>Recovered</name>
        <message numerus="yes">
            <source>%n more talks are offered after it.</source>
            <translation>
                <numerusform>%n autre exposé sera proposé ensuite.</numerusform>
                <numerusform>%n autres exposés seront proposés ensuite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentences were kept, {minutes} min.</source>
            <translation>
                <numerusform>%n phrase conservée, {minutes} min.</numerusform>
                <numerusform>%n phrases conservées, {minutes} min.</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>It is kept all the same: {command} lists it</source>
            <translation>Il est conservé malgré tout : {command} l’affiche</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>The talk of {when} broke off.</source>
            <translation>L’exposé du {when} a été interrompu.</translation>
        </message>
    </context>
    <context>
        <name>Remembered</name>
        <message>
            <source>{file} cannot be used; Surtitle begins with its own choices.</source>
            <translation>{file} est inutilisable ; Surtitle démarre avec ses réglages par défaut.</translation>
        </message>
    </context>
    <context>
        <name>SaveWindow</name>
        <message numerus="yes">
            <source>%n files to save.</source>
            <translation>
                <numerusform>%n fichier à enregistrer.</numerusform>
                <numerusform>%n fichiers à enregistrer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are there already and will be replaced.</source>
            <translation>
                <numerusform>%n d’entre eux existe déjà et sera remplacé.</numerusform>
                <numerusform>%n d’entre eux existent déjà et seront remplacés.</numerusform>
            </translation>
        </message>
        <message>
            <source>A section a slide, with what it says</source>
            <translation>Une section par diapositive, avec son texte</translation>
        </message>
        <message>
            <source>All that is known, for programs</source>
            <translation>Tout ce qui est connu, pour les programmes</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Changer…</translation>
        </message>
        <message>
            <source>Choose a format and a language.</source>
            <translation>Choisissez un format et une langue.</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Choisir un autre dossier</translation>
        </message>
        <message>
            <source>FORMATS</source>
            <translation>FORMATS</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Folder of the transcripts</source>
            <translation>Dossier des transcriptions</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>LANGUES</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>APERÇU</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message numerus="yes">
            <source>Saved %n files.</source>
            <translation>
                <numerusform>%n fichier enregistré.</numerusform>
                <numerusform>%n fichiers enregistrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Subtitles for players and editors</source>
            <translation>Sous-titres pour lecteurs et logiciels de montage</translation>
        </message>
        <message>
            <source>Subtitles for the web</source>
            <translation>Sous-titres pour le web</translation>
        </message>
        <message>
            <source>Surtitle — Save the transcript</source>
            <translation>Surtitle – Enregistrer la transcription</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>What the file says</source>
            <translation>Contenu du fichier</translation>
        </message>
        <message>
            <source>What was said, to read</source>
            <translation>Ce qui a été dit, à lire</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <source>Choose another source, turn it up, or speak nearer to the microphone.</source>
            <translation>Choisissez une autre source, montez le volume ou parlez plus près du microphone.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Tout fonctionne.</translation>
        </message>
        <message>
            <source>Hardly any sound came ({level} at the loudest).</source>
            <translation>Presque aucun son n’est arrivé ({level} au plus fort).</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Entendu</translation>
        </message>
        <message>
            <source>No sentence came to its end in time.</source>
            <translation>Aucune phrase ne s’est terminée à temps.</translation>
        </message>
        <message>
            <source>No text was read on the screen.</source>
            <translation>Aucun texte n’a été lu à l’écran.</translation>
        </message>
        <message>
            <source>No words were understood.</source>
            <translation>Aucun mot n’a été compris.</translation>
        </message>
        <message>
            <source>Once words are understood, they are translated.</source>
            <translation>Dès que des mots sont compris, ils sont traduits.</translation>
        </message>
        <message>
            <source>Say a few sentences in the language of the talk while the test runs.</source>
            <translation>Dites quelques phrases dans la langue de l’exposé pendant le test.</translation>
        </message>
        <message>
            <source>Say short sentences, with pauses; or choose a quicker model.</source>
            <translation>Dites des phrases courtes, avec des pauses, ou choisissez un modèle plus rapide.</translation>
        </message>
        <message>
            <source>Show a slide where Surtitle looks, beside its own windows, which are not read.</source>
            <translation>Montrez une diapositive là où Surtitle regarde, à côté de ses propres fenêtres, qui ne sont pas lues.</translation>
        </message>
        <message>
            <source>Slide read</source>
            <translation>Diapositive lue</translation>
        </message>
        <message>
            <source>Something does not work yet.</source>
            <translation>Quelque chose ne fonctionne pas encore.</translation>
        </message>
        <message>
            <source>Sound up to {level}.</source>
            <translation>Son jusqu’à {level}.</translation>
        </message>
        <message>
            <source>Speak now, in the language of the talk, with a slide on the screen.</source>
            <translation>Parlez maintenant, dans la langue de l’exposé, avec une diapositive à l’écran.</translation>
        </message>
        <message>
            <source>Surtitle — Test</source>
            <translation>Surtitle — Test</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Tester à nouveau</translation>
        </message>
        <message>
            <source>Test of ten seconds</source>
            <translation>Test de dix secondes</translation>
        </message>
        <message>
            <source>The models are being loaded…</source>
            <translation>Chargement des modèles…</translation>
        </message>
        <message>
            <source>There was nothing to translate.</source>
            <translation>Il n’y avait rien à traduire.</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Traduit</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>Compris</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Choose another folder</source>
            <translation>Choisir un autre dossier</translation>
        </message>
        <message>
            <source>Clear what is shown</source>
            <translation>Effacer ce qui est affiché</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Correct it again</source>
            <translation>Corriger de nouveau</translation>
        </message>
        <message>
            <source>Correct the line</source>
            <translation>Corriger la ligne</translation>
        </message>
        <message>
            <source>Ctrl + ← →</source>
            <translation>Ctrl + ← →</translation>
        </message>
        <message>
            <source>Delete the talk</source>
            <translation>Supprimer l’exposé</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Find before</source>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <source>Full screen, or not</source>
            <translation>Plein écran ou fenêtre</translation>
        </message>
        <message>
            <source>Get and remove models</source>
            <translation>Obtenir et supprimer des modèles</translation>
        </message>
        <message>
            <source>Hear the line, or stop</source>
            <translation>Écouter la ligne, ou arrêter</translation>
        </message>
        <message>
            <source>Hide, or show again</source>
            <translation>Masquer ou réafficher</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>Aller au direct</translation>
        </message>
        <message>
            <source>Keep the place</source>
            <translation>Garder l’emplacement</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <source>Larger, smaller</source>
            <translation>Plus grand, plus petit</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>Quitter le plein écran</translation>
        </message>
        <message>
            <source>Look again at what is connected</source>
            <translation>Rechercher de nouveau les appareils</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>Move by ten pixels</source>
            <translation>Déplacer de dix pixels</translation>
        </message>
        <message>
            <source>New talk, once it has ended</source>
            <translation>Nouvel exposé, une fois terminé</translation>
        </message>
        <message>
            <source>Next find</source>
            <translation>Résultat suivant</translation>
        </message>
        <message>
            <source>Open the talk</source>
            <translation>Ouvrir l’exposé</translation>
        </message>
        <message>
            <source>Pause, or go on</source>
            <translation>Pause ou reprise</translation>
        </message>
        <message>
            <source>Save in a format</source>
            <translation>Enregistrer dans un format</translation>
        </message>
        <message>
            <source>Save the files</source>
            <translation>Enregistrer les fichiers</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Enregistrer la transcription</translation>
        </message>
        <message>
            <source>Shift + ← → ↑ ↓</source>
            <translation>Maj + ← → ↑ ↓</translation>
        </message>
        <message>
            <source>Show past talks</source>
            <translation>Afficher les anciens exposés</translation>
        </message>
        <message>
            <source>Show the preferences</source>
            <translation>Montrer les préférences</translation>
        </message>
        <message>
            <source>Show the transcript</source>
            <translation>Afficher la transcription</translation>
        </message>
        <message>
            <source>Show the translated slide</source>
            <translation>Afficher la diapositive traduite</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>Afficher cette page</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <source>Start the talk</source>
            <translation>Démarrer l’exposé</translation>
        </message>
        <message>
            <source>Start, pause, or go on</source>
            <translation>Démarrer, mettre en pause ou reprendre</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Take a correction back</source>
            <translation>Annuler une correction</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Test for ten seconds</source>
            <translation>Tester pendant dix secondes</translation>
        </message>
        <message>
            <source>Translation alone, or both</source>
            <translation>Traduction seule ou les deux</translation>
        </message>
        <message>
            <source>Translation, source, both</source>
            <translation>Traduction, original, les deux</translation>
        </message>
        <message>
            <source>Wider, narrower</source>
            <translation>Plus large, plus étroit</translation>
        </message>
    </context>
    <context>
        <name>SlidePanel</name>
        <message>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
        <message>
            <source>Display of the slide</source>
            <translation>Écran de la diapositive</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>No slide yet.</source>
            <translation>Pas encore de diapositive.</translation>
        </message>
        <message>
            <source>Slide in translation</source>
            <translation>Diapositive traduite</translation>
        </message>
        <message>
            <source>Slides are read on this display: choose another, or this window is read, too.</source>
            <translation>Les diapositives sont lues sur cet écran : choisissez-en un autre, sinon cette fenêtre sera lue aussi.</translation>
        </message>
        <message>
            <source>Surtitle — Slide</source>
            <translation>Surtitle – Diapositive</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
    </context>
    <context>
        <name>StartWindow</name>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>Deck</source>
            <translation>Diaporama</translation>
        </message>
        <message>
            <source>Get a model…</source>
            <translation>Obtenir un modèle…</translation>
        </message>
        <message>
            <source>Keep the sound, to hear lines again</source>
            <translation>Garder le son, pour réécouter des lignes</translation>
        </message>
        <message>
            <source>LANGUAGES</source>
            <translation>LANGUES</translation>
        </message>
        <message>
            <source>Language of the subtitles</source>
            <translation>Langue des sous-titres</translation>
        </message>
        <message>
            <source>Language of the talk</source>
            <translation>Langue de l’exposé</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>Langue de l’interface</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Revérifier</translation>
        </message>
        <message>
            <source>Looking at this machine…</source>
            <translation>Examen de cet ordinateur…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>MODELS</source>
            <translation>MODÈLES</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>No slides are read</source>
            <translation>Aucune diapositive n’est lue</translation>
        </message>
        <message>
            <source>No sound yet</source>
            <translation>Pas encore de son</translation>
        </message>
        <message>
            <source>PDF or PPTX…</source>
            <translation>PDF ou PPTX…</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Anciens exposés</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Recognition</source>
            <translation>Reconnaissance</translation>
        </message>
        <message>
            <source>Recognition model</source>
            <translation>Modèle de reconnaissance vocale</translation>
        </message>
        <message>
            <source>SLIDES</source>
            <translation>DIAPOSITIVES</translation>
        </message>
        <message>
            <source>SOUND</source>
            <translation>SON</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Diapositives</translation>
        </message>
        <message>
            <source>Slides then say exactly what the deck says</source>
            <translation>Les diapositives disent alors exactement ce que dit le diaporama</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <source>Subtitles in</source>
            <translation>Sous-titres en</translation>
        </message>
        <message>
            <source>Surtitle hears it, reads its slides, and shows it in another language.</source>
            <translation>Surtitle l’écoute, lit ses diapositives et le montre dans une autre langue.</translation>
        </message>
        <message>
            <source>Surtitle reads them here: names and terms are spelt as they are shown.</source>
            <translation>Surtitle les lit ici : noms et termes sont écrits tels qu’ils sont affichés.</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <source>The talk is in</source>
            <translation>Exposé en</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <source>Translation model</source>
            <translation>Modèle de traduction</translation>
        </message>
        <message>
            <source>What is amiss</source>
            <translation>Ce qui ne va pas</translation>
        </message>
        <message>
            <source>What is this talk?</source>
            <translation>Quel est cet exposé ?</translation>
        </message>
        <message>
            <source>What this computer plays: a call, a stream, a video</source>
            <translation>Ce que joue cet ordinateur : un appel, un flux, une vidéo</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Ended</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Finishing what was said</source>
            <translation>Traitement des dernières paroles</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En direct</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>No subtitle yet</source>
            <translation>Pas encore de sous-titre</translation>
        </message>
        <message>
            <source>{lag} s behind</source>
            <translation>{lag} s de retard</translation>
        </message>
        <message>
            <source>{lag} s behind — late</source>
            <translation>{lag} s de retard – trop tard</translation>
        </message>
    </context>
    <context>
        <name>Talks</name>
        <message>
            <source>Cannot be read</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete the talk “{title}” of {when}?</source>
            <translation>Supprimer l’exposé « {title} » du {when} ?</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Its words, slides and sound are deleted for ever. Files that were saved stay.</source>
            <translation>Ses paroles, ses diapositives et son enregistrement sonore sont supprimés définitivement. Les fichiers enregistrés restent.</translation>
        </message>
        <message>
            <source>Kept in {folder}</source>
            <translation>Conservés dans {folder}</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>No talk is kept here yet.</source>
            <translation>Aucun exposé n’est encore conservé ici.</translation>
        </message>
        <message>
            <source>Nothing was said</source>
            <translation>Rien n’a été dit</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Past talks</source>
            <translation>Anciens exposés</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Surtitle — Past talks</source>
            <translation>Surtitle — Anciens exposés</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Exposé</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnue</translation>
        </message>
        <message>
            <source>{language} into {targets}</source>
            <translation>{language} vers {targets}</translation>
        </message>
        <message>
            <source>{title} is deleted.</source>
            <translation>{title} est supprimé.</translation>
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
            <translation>Corrigé</translation>
        </message>
        <message>
            <source>Slide {number}</source>
            <translation>Diapositive {number}</translation>
        </message>
        <message>
            <source>Slide {number} · again</source>
            <translation>Diapositive {number} · de nouveau</translation>
        </message>
        <message>
            <source>Translation of the text before</source>
            <translation>Traduction du texte d’avant</translation>
        </message>
        <message>
            <source>Without a slide</source>
            <translation>Sans diapositive</translation>
        </message>
    </context>
    <context>
        <name>TranscriptWindow</name>
        <message>
            <source>A click has it heard.</source>
            <translation>Un clic la fait écouter.</translation>
        </message>
        <message>
            <source>A double click or {keys} corrects a line.</source>
            <translation>Un double-clic ou {keys} corrige une ligne.</translation>
        </message>
        <message>
            <source>Corrected from here on: {pairs}. {keys} takes it back.</source>
            <translation>Corrigé à partir d’ici : {pairs}. {keys} annule.</translation>
        </message>
        <message>
            <source>Corrected in this line. {keys} takes it back.</source>
            <translation>Corrigé dans cette ligne. {keys} annule.</translation>
        </message>
        <message>
            <source>Enter corrects the rest of the talk too, Ctrl+Enter this line alone.</source>
            <translation>Entrée corrige aussi la suite de l’exposé, Ctrl+Entrée seulement cette ligne.</translation>
        </message>
        <message>
            <source>Jump to now</source>
            <translation>Aller au direct</translation>
        </message>
        <message>
            <source>Language beside the talk's</source>
            <translation>Langue à côté de celle de l’exposé</translation>
        </message>
        <message>
            <source>Nothing was said in this talk.</source>
            <translation>Rien n’a été dit dans cet exposé.</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>Rien n’a encore été dit.</translation>
        </message>
        <message>
            <source>Save the transcript</source>
            <translation>Enregistrer la transcription</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Surtitle — Transcript</source>
            <translation>Surtitle – Transcription</translation>
        </message>
        <message>
            <source>Taken back. {keys} corrects it again.</source>
            <translation>Annulé. {keys} corrige de nouveau.</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Ce qui a été dit</translation>
        </message>
    </context>
    <context>
        <name>Widgets</name>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Preview of the slides</source>
            <translation>Aperçu des diapositives</translation>
        </message>
        <message>
            <source>Sound level</source>
            <translation>Niveau sonore</translation>
        </message>
        <message>
            <source>This window; the slides are seen once the talk runs</source>
            <translation>Cette fenêtre ; les diapositives se voient dès que l’exposé commence</translation>
        </message>
    </context>
</TS>
