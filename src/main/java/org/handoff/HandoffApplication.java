package org.handoff;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.handoff.console.Console;
import org.handoff.console.EarlyDialogue;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.machine.KnownClasses;
import org.handoff.machine.TemporaryFolder;
import org.handoff.platform.DataFile;
import org.handoff.platform.DataFileOpening;
import org.handoff.platform.MachineTime;
import org.handoff.platform.OpeningWait;
import org.handoff.platform.ProgramClock;
import org.handoff.platform.StorageFaults;
import org.handoff.platform.UserFolders;
import org.handoff.shared.Refusal;
import org.handoff.shared.ScreenText;
import org.handoff.vault.EarlyStretch;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.modulith.Modulithic;
import org.springframework.util.FileSystemUtils;

/** Starts Handoff: reads how it was called, opens the data file, hands over to the console. */
@Modulithic
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class HandoffApplication {

    /** Runs the program and ends the process with the exit code of the command contract. */
    public static void main(String[] arguments) {
        var folders = UserFolders.ofThisUser();
        TemporaryFolder.use(folders.temporary());
        KnownClasses.only();
        System.setProperty("LOG_FILE", folders.writableLogFile().toString());
        System.exit(run(List.of(arguments), StandardStreams.of(System.getenv()), folders));
    }

    static int run(List<String> arguments, Streams streams, UserFolders folders) {
        try {
            OpeningWait.isToldTo(line -> new PrintStream(streams.err(), true, StandardCharsets.UTF_8).println(ScreenText.safe(line)));
            return run(Launch.of(arguments, System.getenv(), folders), streams, folders);
        } catch (SpringApplication.AbandonedRunException readByTheBuild) {
            throw readByTheBuild;
        } catch (RuntimeException thrown) {
            return explain(thrown, new PrintStream(streams.err(), true, StandardCharsets.UTF_8));
        }
    }

    private static int run(Launch launch, Streams streams, UserFolders folders) {
        try (var context = start(launch, streams.terminal())) {
            return context.getBean(Console.class).run(launch, streams);
        } catch (RuntimeException thrown) {
            return run(refusal(thrown).flatMap(refused -> launch.withoutFile(folders)).orElseThrow(() -> thrown), streams, folders);
        } finally {
            throwAwayPassing(launch.file());
        }
    }

    private static void throwAwayPassing(DataFile file) {
        if (file.isPassing()) {
            FileSystemUtils.deleteRecursively(file.folder().toFile());
        }
    }

    /** The running program for one data file, without a console: what tests start, too. */
    static ConfigurableApplicationContext start(Launch launch) {
        return start(launch, false);
    }

    private static ConfigurableApplicationContext start(Launch launch, boolean terminal) {
        return AotDetector.useGeneratedArtifacts() ? PreparedStart.of(launch, terminal) : unprepared(launch);
    }

    /** As the build starts it to read its beans, and as tests do. */
    private static ConfigurableApplicationContext unprepared(Launch launch) {
        SpringApplication application = new SpringApplicationBuilder(HandoffApplication.class).build();
        application.setMainApplicationClass(HandoffApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        // a user's options never become Spring properties, and no file that happens to lie in the folder one stands in changes the program
        application.setAddCommandLineProperties(false);
        application.setListeners(List.of());
        application.setLazyInitialization(true);
        application.addInitializers(context -> {
            context.addBeanFactoryPostProcessor(new BeansOnDemand());
            addTo((DefaultListableBeanFactory) context.getBeanFactory(), launch,
                    new DataFileOpening(launch.file(), MachineTime.ofThisMachine()), EarlyStretch.none(), EarlyDialogue.none());
        });
        return application.run();
    }

    /** What differs per launch: finished objects, not definitions, so nothing of them may be fixed while building. */
    static void addTo(DefaultListableBeanFactory beans, Launch launch, DataFileOpening opening, EarlyStretch stretch,
            EarlyDialogue dialogue) {
        beans.registerSingleton("dataFile", launch.file());
        beans.registerSingleton("programClock", ProgramClock.of(launch.asOf()));
        beans.registerSingleton("machineTime", MachineTime.ofThisMachine());
        beans.registerSingleton("dataFileOpening", opening);
        beans.registerDisposableBean("dataFileOpening", opening);
        beans.registerSingleton("earlyStretch", stretch);
        beans.registerDisposableBean("earlyStretch", stretch);
        beans.registerSingleton("earlyDialogue", dialogue);
        beans.registerDisposableBean("earlyDialogue", dialogue);
    }

    /** The program did not come up: one clear line, and the exit code. */
    private static int explain(RuntimeException thrown, PrintStream err) {
        var refused = refusal(thrown);
        if (refused.isPresent()) {
            err.println(ScreenText.safe(refused.get().sentence()));
            return refused.get().kind().exitCode();
        }
        LoggerFactory.getLogger(HandoffApplication.class).error("Did not start", thrown);
        err.println(ScreenText.safe(StorageFaults.whileOpening(thrown)
                .orElse("Handoff could not start. Details are in the log: " + System.getProperty("LOG_FILE"))));
        return 1;
    }

    private static Optional<Refusal> refusal(RuntimeException thrown) {
        return Stream.<@Nullable Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause).filter(Refusal.class::isInstance).map(Refusal.class::cast).findFirst();
    }
}
