package org.shice.rehearsal;

import org.shice.start.StartProcess;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The class path without the tests, whose components would be scanned. */
@Component
@Primary
class TestRehearsalJava extends RehearsalJava {

    @Override
    String classPath() {
        return StartProcess.classPath();
    }
}
