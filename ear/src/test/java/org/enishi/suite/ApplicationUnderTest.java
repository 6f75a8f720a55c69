package org.enishi.suite;

import java.util.List;
import org.enishi.server.TestBed;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;

/** The deployment of every test class: the packaged application, enriched. So no test class describes one itself. */
public class ApplicationUnderTest implements DeploymentScenarioGenerator {

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        EnrichedApplication application =
                new EnrichedApplication(TestBed.current().installation().application());
        return List.of(new DeploymentDescription("enishi", application.archive())
                .shouldBeManaged(true)
                .shouldBeTestable(true));
    }
}
