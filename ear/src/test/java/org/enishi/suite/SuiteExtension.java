package org.enishi.suite;

import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** What Arquillian loads (through {@code META-INF/services}) of this package. */
public class SuiteExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeploymentScenarioGenerator.class, ApplicationUnderTest.class)
                .observer(ServerOfTheSuite.class)
                .observer(DeploymentOfTheSuite.class);
    }
}
