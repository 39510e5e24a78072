package org.handoff;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.machine.KnownClasses;
import org.handoff.machine.TemporaryFolder;
import org.handoff.platform.DataFile;
import org.handoff.platform.MachineTime;
import org.handoff.platform.ProgramClock;
import org.handoff.platform.StorageFaults;
import org.handoff.platform.UserFolders;
import org.handoff.shared.Refusal;
import org.handoff.shared.ScreenText;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Starts Handoff: reads how it was called, opens the data file, hands over to the console. */
@SpringBootApplication
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
            var launch = Launch.of(arguments, System.getenv(), folders);
            try (var context = start(launch)) {
                return context.getBean(Console.class).run(launch, streams);
            } finally {
                throwAwayPassing(launch.file());
            }
        } catch (SpringApplication.AbandonedRunException readByTheBuild) {
            throw readByTheBuild;
        } catch (RuntimeException thrown) {
            return explain(thrown, new PrintStream(streams.err(), true, StandardCharsets.UTF_8));
        }
    }

    private static void throwAwayPassing(DataFile file) {
        if (file.isPassing()) {
            FileSystemUtils.deleteRecursively(file.folder().toFile());
        }
    }

    /** The running program for one data file, without a console: what tests start, too. */
    static ConfigurableApplicationContext start(Launch launch) {
        SpringApplication application = new SpringApplicationBuilder(HandoffApplication.class).build();
        // what the build prepared bears this name, whoever calls
        application.setMainApplicationClass(HandoffApplication.class);
        // a user's options never become Spring properties
        application.setAddCommandLineProperties(false);
        // only what is packed: neither a file that happens to lie in the folder one stands in nor the surroundings change the program
        application.setDefaultProperties(settings());
        application.setListeners(application.getListeners().stream()
                .filter(listener -> !(listener instanceof EnvironmentPostProcessorApplicationListener)).toList());
        application.setRegisterShutdownHook(true);
        // what no command holds is never made
        application.setLazyInitialization(true);
        var clock = ProgramClock.of(launch.asOf());
        application.addInitializers(context -> {
            context.addBeanFactoryPostProcessor(new BeansOnDemand());
            // finished objects, not definitions: they differ per launch, so nothing of them may be fixed while building
            var beans = context.getBeanFactory();
            beans.registerSingleton("dataFile", launch.file());
            beans.registerSingleton("programClock", clock);
            beans.registerSingleton("machineTime", MachineTime.ofThisMachine());
        });
        return application.run();
    }

    private static Properties settings() {
        try (var in = HandoffApplication.class.getResourceAsStream("/config/application.properties")) {
            var settings = new Properties();
            settings.load(in);
            return settings;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The program did not come up: one clear line, and the exit code. */
    private static int explain(RuntimeException thrown, PrintStream err) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                err.println(ScreenText.safe(refusal.sentence()));
                return refusal.kind().exitCode();
            }
        }
        LoggerFactory.getLogger(HandoffApplication.class).error("Did not start", thrown);
        err.println(ScreenText.safe(StorageFaults.whileOpening(thrown)
                .orElse("Handoff could not start. Details are in the log: " + System.getProperty("LOG_FILE"))));
        return 1;
    }
}
