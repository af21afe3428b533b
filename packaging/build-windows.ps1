# build-windows.ps1 [-NoMsi]: a self-contained application folder in target\package and an installer beside
# it. Needs a JDK 25 (JAVA_HOME), Maven, and for the installer WiX on the path.
param([switch]$NoMsi)
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

$out = 'target\package'
$jdk = $env:JAVA_HOME
if (-not $jdk -or -not (Test-Path "$jdk\bin\jpackage.exe")) { throw 'No JDK 25 with jpackage: set JAVA_HOME.' }
$version = ([xml](Get-Content pom.xml)).project.version
# The list of modules and the options stand once, in common.sh.
$common = Get-Content packaging\common.sh -Raw
$modules = [regex]::Match($common, '(?m)^modules=(.*)$').Groups[1].Value.Trim()
$mainClass = [regex]::Match($common, '(?m)^main_class=(.*)$').Groups[1].Value.Trim()
$options = [regex]::Match($common, '(?s)vm_options=\((.*?)\)').Groups[1].Value -split '\s+' | Where-Object { $_ }

function Invoke-Tool { param([string]$Tool, [string[]]$Arguments)
  & $Tool @Arguments
  if ($LASTEXITCODE -ne 0) { throw "$Tool ended with $LASTEXITCODE" }
}

Write-Host '== Compile and collect'
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory -Force $out | Out-Null
Invoke-Tool mvn @('-B', '-q', 'package', '-DskipTests')
Invoke-Tool mvn @('-B', '-q', 'org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies',
  '-DincludeScope=runtime', '-DexcludeGroupIds=org.openjfx', "-DoutputDirectory=$out\input")
Copy-Item "target\backstride-$version.jar" "$out\input\backstride.jar"

Write-Host '== Link the run-time'
New-Item -ItemType Directory -Force "$out\jmods" | Out-Null
foreach ($part in 'base', 'graphics', 'controls', 'swing') {
  $jar = (Get-ChildItem "target\javafx\javafx-$part-*-win*.jar").FullName
  $classes = "$out\unpacked\classes"; $lib = "$out\unpacked\lib"
  New-Item -ItemType Directory -Force $classes, $lib | Out-Null
  Push-Location $classes; Invoke-Tool "$jdk\bin\jar.exe" @('xf', $jar); Pop-Location
  Get-ChildItem "$classes\*.dll" | Move-Item -Destination $lib
  Invoke-Tool "$jdk\bin\jmod.exe" @('create', '--class-path', $classes, '--libs', $lib,
    '--module-path', "$out\jmods", "$out\jmods\javafx.$part.jmod")
  Remove-Item -Recurse -Force "$out\unpacked"
}
Invoke-Tool "$jdk\bin\jlink.exe" @('--module-path', "$out\jmods", '--add-modules', $modules,
  '--include-locales', 'en,de,es', '--strip-debug', '--no-header-files', '--no-man-pages',
  '--output', "$out\runtime")

Write-Host '== Build the application folder'
$javaOptions = $options | ForEach-Object { '--java-options', $_ }
Invoke-Tool "$jdk\bin\jpackage.exe" (@('--type', 'app-image', '--name', 'Backstride', '--app-version', $version,
  '--runtime-image', "$out\runtime", '--input', "$out\input", '--main-jar', 'backstride.jar',
  '--main-class', $mainClass, '--icon', 'assets\backstride.ico', '--dest', $out) + $javaOptions)

Write-Host '== Train the start'
$app = "$out\Backstride\app"; $cache = (Join-Path (Get-Location) "$app\backstride.aot")
$library = Join-Path ([IO.Path]::GetTempPath()) "backstride-training-$PID.db"
Start-Process "$out\Backstride\Backstride.exe" @('demo', '--library', $library) -Wait
$env:_JAVA_OPTIONS = "-XX:AOTCacheOutput=$cache"
Start-Process "$out\Backstride\Backstride.exe" @('--exit-after-paint', '--library', $library) -Wait
Remove-Item Env:_JAVA_OPTIONS; Remove-Item "$library*"
if (-not (Test-Path $cache)) { throw "No cache was written to $cache" }
Add-Content "$app\Backstride.cfg" "java-options=-XX:AOTCache=`$APPDIR\backstride.aot`njava-options=-Xlog:aot*=off"

Write-Host '== Check the result'
$check = Start-Process "$out\Backstride\Backstride.exe" '--self-check' -Wait -PassThru
if ($check.ExitCode -ne 0) { throw "The self-check ended with $($check.ExitCode)" }

if (-not $NoMsi) {
  Write-Host '== Build the installer'
  $associations = 'fit', 'gpx', 'tcx' | ForEach-Object { '--file-associations', "packaging\associations-$_.properties" }
  Invoke-Tool "$jdk\bin\jpackage.exe" (@('--type', 'msi', '--app-image', "$out\Backstride", '--name', 'Backstride',
    '--app-version', $version, '--vendor', 'Backstride', '--license-file', 'LICENSE', '--dest', $out,
    '--win-menu', '--win-shortcut', '--win-per-user-install',
    '--win-upgrade-uuid', '6b0b8a5e-6e0c-4d38-9a51-6d6f0e0f4a27') + $associations)
}
