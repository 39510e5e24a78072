package org.handoff.demo;

import java.util.List;
import org.handoff.console.Opening;
import org.handoff.console.Preparation;
import org.handoff.platform.DataFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has a demo file filled before the first prompt and says what to try, before any other greeting. */
@Component
@Order(0)
class DemoOpening implements Opening, Preparation {

    private final DataFile file;
    private final ObjectProvider<DemoFile> demo;

    DemoOpening(DataFile file, ObjectProvider<DemoFile> demo) {
        this.file = file;
        this.demo = demo;
    }

    @Override
    public void prepare() {
        if (file.demo()) {
            demo.getObject().prepare();
        }
    }

    @Override
    public List<String> greeting() {
        return file.demo() ? demo.getObject().greeting() : List.of();
    }
}
