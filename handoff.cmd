@echo off
rem Starts Handoff on Windows, from the folder it was unpacked to or from its sources after a build there. What handoff does for Linux and
rem macOS, as far as Windows has it: the same Java options, a folder of the user's own for what can be made again.
rem No block in parentheses: a path with a parenthesis in it would end it.
setlocal EnableExtensions DisableDelayedExpansion
for %%D in ("%~dp0..") do set "program=%%~fD"
set "jar=%program%\lib\app\handoff.jar"
set "config=%program%\config"
set "java=%program%\lib\runtime\bin\java.exe"
if exist "%jar%" goto unpacked
set "jar=%~dp0target\handoff.jar"
set "config="
set "java="
if exist "%jar%" goto unpacked
>&2 echo Handoff is not complete: "%jar%" is missing. Install it again, or build it with mvnw -DskipTests package.
exit /b 1
:unpacked
if not exist "%config%\" set "config="
if defined HANDOFF_CONFIG set "config=%HANDOFF_CONFIG%"
set "own="
rem A backslash before the closing quote would be taken for a part of it.
if defined config if "%config:~-1%"=="\" set "config=%config%."
if defined config set own="-Dhandoff.config=%config%"

if defined java if exist "%java%" goto found
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
if defined java if exist "%java%" goto found
set "java="
for %%J in (java.exe) do set "java=%%~$PATH:J"
if defined java goto found
>&2 echo Handoff needs Java 17 or newer, and none was found. Install a JDK and try again.
exit /b 1
:found
rem The file "release" of a JDK says its version in a fraction of the time that Java takes to say it.
for %%J in ("%java%") do set "release=%%~dpJ..\release"
set "full="
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%N in ("%release%") do if "%%N"=="JAVA_VERSION" set "full=%%~O"
rem Without "call" the cmd that runs it would take the quotes for its own.
if not defined full for /f "tokens=2,3" %%N in ('call "%java%" -version 2^>^&1') do if "%%N"=="version" set "full=%%~O"
set "version="
if defined full for /f "delims=.-+_" %%V in ("%full%") do set "version=%%V"
if not defined version set "version=unknown"
set "old=yes"
if %version% GEQ 17 if %version% LSS 1000 set "old="
if not defined old goto current
>&2 echo Handoff needs Java 17 or newer; this is Java %version% ("%java%"). Point JAVA_HOME at a newer JDK.
exit /b 1
:current

rem The same folders as in the program. Java puts what it says of a crash beside the log and nowhere else only if the folder is there.
set "cache=%LOCALAPPDATA%"
if not defined cache set "cache=%USERPROFILE%\AppData\Local"
set "cache=%cache%\Handoff\cache"
set "state=%APPDATA%"
if not defined state set "state=%USERPROFILE%\AppData\Roaming"
set "state=%state%\Handoff\logs"
if not exist "%state%\" mkdir "%state%" 2>nul
if not exist "%cache%\" mkdir "%cache%" 2>nul

rem Java 19 and newer make an archive of the classes of a run at its end when the jar or Java is another. A session at the prompt has in it
rem what starts need, a single command does not. Where it cannot be written it is only read: it would be made at the end of every run.
set "classes=%cache%\classes-%full%.jsa"
set archive="-XX:SharedArchiveFile=%classes%"
set "keep="
if %version% GEQ 19 mkdir "%cache%\trial" 2>nul
if %version% GEQ 19 if exist "%cache%\trial\" set "keep=-XX:+AutoCreateSharedArchive"
if exist "%cache%\trial\" rmdir "%cache%\trial" 2>nul
set word=%1
if defined word set "keep="
if not defined keep if not exist "%classes%" set "archive="
if %version% LSS 19 set "archive="
rem From 23 on Java says on the screen what a library of ours asks of it.
set "silent="
if %version% GEQ 23 set "silent=--sun-misc-unsafe-memory-access=allow"
rem The first compiler alone starts in half the time. An idle shell needs little; Java would begin with a 64th of the machine's memory, and
rem fill it before it reuses any.
set "quick=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3 -Xms32m -XX:+IgnoreUnrecognizedVMOptions -XX:TrimNativeHeapInterval=5000"
rem What reads or writes whole files, or protects a report, is worth both compilers and Java's usual memory.
:words
set word=%1
if not defined word goto run
set "word=%word:"=%"
for %%W in (import export report backup) do if /i "%word%"=="%%W" set "quick="
shift
goto words
:run

rem The memory holds names, so it goes to no file and to no other program: no heap dump, no core, no counters, no debugger.
rem The console of some Javas says that it is a terminal where it is not.
"%java%" %quick% -XX:+UseSerialGC -XX:-UsePerfData -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash ^
    -XX:+DisableAttachMechanism -Xlog:disable --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dfile.encoding=UTF-8 ^
    -Dspring.aot.enabled=true -Djdk.console=java.base %silent% %keep% %archive% %own% "-Dhandoff.cache=%cache%" ^
    "-XX:ErrorFile=%state%\crash-%%p.log" -jar "%jar%" %*
exit /b %ERRORLEVEL%
