; The installer for Windows, made by build.ps1 with Inno Setup 6. Not run yet.
#ifndef Version
  #error Run packaging\windows\build.ps1, which gives the version.
#endif

[Setup]
AppId=Surtitle
AppName=Surtitle
AppVersion={#Version}
DefaultDirName={autopf}\Surtitle
DefaultGroupName=Surtitle
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=surtitle-setup
SetupIconFile=build\surtitle.ico
UninstallDisplayIcon={app}\surtitle-app.exe
LicenseFile=LICENSE
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "tesseract"; Description: "Tesseract, which reads the slides (winget)"; Check: TesseractIsMissing

[Files]
Source: "dist\surtitle\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Surtitle"; Filename: "{app}\surtitle-app.exe"
Name: "{autodesktop}\Surtitle"; Filename: "{app}\surtitle-app.exe"; Tasks: desktopicon

[Run]
Filename: "winget"; Parameters: "install --exact --id UB-Mannheim.TesseractOCR"; Tasks: tesseract; Flags: waituntilterminated
Filename: "{app}\surtitle-app.exe"; Description: "{cm:LaunchProgram,Surtitle}"; Flags: nowait postinstall skipifsilent

[Code]
function TesseractIsMissing: Boolean;
begin
  Result := not FileExists(ExpandConstant('{commonpf64}\Tesseract-OCR\tesseract.exe'));
end;
