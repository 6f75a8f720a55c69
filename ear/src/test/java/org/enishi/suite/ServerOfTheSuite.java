package org.enishi.suite;

import org.enishi.server.TestBed;
import org.jboss.arquillian.config.descriptor.api.ArquillianDescriptor;
import org.jboss.arquillian.config.descriptor.api.ContainerDef;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/** Starts the test bed before Arquillian looks for its container, and tells it where that one listens. */
class ServerOfTheSuite {

    private static final int BEFORE_ALL_OTHERS = 1000;
    private static final int AFTER_ALL_OTHERS = -1000;

    void start(@Observes(precedence = BEFORE_ALL_OTHERS) ArquillianDescriptor descriptor) {
        TestBed bed = TestBed.start();
        for (ContainerDef container : descriptor.getContainers()) {
            container.property("jbossHome", bed.installation().home().toString());
            container.property(
                    "managementPort", Integer.toString(bed.server().ports().management()));
        }
    }

    void stop(@Observes(precedence = AFTER_ALL_OTHERS) AfterSuite event) {
        TestBed.stop();
    }
}
