@echo off
rem Starts Handoff on Windows, from the folder it was unpacked to or from its sources after a build there. What handoff does for Linux and
rem macOS, as far as Windows has it: the same Java options, a folder of the user's own for what can be made again.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0.."
set "jar=%home%\lib\app\handoff.jar"
set "config=%home%\config"
if not exist "%jar%" (
    set "jar=%~dp0target\handoff.jar"
    set "config="
)
if not exist "%jar%" (
    echo Handoff is not complete: %jar% is missing. Install it again, or build it with mvnw -DskipTests package. 1>&2
    exit /b 1
)
if defined HANDOFF_CONFIG set "config=%HANDOFF_CONFIG%"

set "java=%home%\lib\runtime\bin\java.exe"
if not exist "%java%" if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" set "java="
if not defined java for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java (
    echo Handoff needs Java 17 or newer, and none was found. Install a JDK and try again. 1>&2
    exit /b 1
)
set "full="
for /f "tokens=3" %%V in ('call "%java%" -version 2^>^&1 ^| findstr /i " version "') do if not defined full set "full=%%~V"
for /f "delims=.-+" %%V in ("%full%") do set "version=%%V"
if not defined version set "version=0"
if %version% LSS 17 (
    echo Handoff needs Java 17 or newer; this is Java %version%. Point JAVA_HOME at a newer JDK. 1>&2
    exit /b 1
)

rem Java 19 and newer keep an archive of their classes by themselves and make it anew when the jar or Java is another.
set "cache=%LOCALAPPDATA%\Handoff\cache"
if not exist "%cache%" mkdir "%cache%" 2>nul
set "archive="
if %version% GEQ 19 set archive=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\classes-%full%.jsa"
if %version% GEQ 23 set archive=%archive% --sun-misc-unsafe-memory-access=allow
set "tier=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3"
rem An idle shell needs little; Java would begin with a 64th of the machine's memory, and fill it before it reuses any.
set "small=-Xms32m -XX:+IgnoreUnrecognizedVMOptions -XX:TrimNativeHeapInterval=5000"
set "own="
if defined config set own="-Dhandoff.config=%config%"
rem What reads or writes whole files, or protects a report, is worth both compilers and Java's usual memory.
:words
if "%~1"=="" goto run
for %%W in (import export report backup) do if /i "%~1"=="%%W" (
    set "tier="
    set "small="
)
shift
goto words
:run

rem The memory holds names, so it goes to no file and to no other program: no heap dump, no core, no counters, no debugger.
"%java%" %tier% %small% -XX:+UseSerialGC -XX:-UsePerfData -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash ^
    -XX:+DisableAttachMechanism -Xlog:disable --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dfile.encoding=UTF-8 ^
    -Dspring.aot.enabled=true %archive% %own% "-Dhandoff.cache=%cache%" ^
    "-XX:ErrorFile=%LOCALAPPDATA%\Handoff\logs\crash-%%p.log" -jar "%jar%" %*
exit /b %ERRORLEVEL%
