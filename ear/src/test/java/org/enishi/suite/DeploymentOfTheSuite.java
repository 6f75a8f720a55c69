package org.enishi.suite;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Lets the first class generate and deploy, and hands the same scenario to all others. Nothing is ever undeployed: the server
 * ends with the suite. A first deployment that failed fails every class, with the same reason and without another attempt.
 */
class DeploymentOfTheSuite {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> ofTheClass;

    private DeploymentScenario ofTheSuite;
    private boolean attempted;
    private RuntimeException failure;

    void generate(@Observes EventContext<GenerateDeployment> context) {
        if (ofTheSuite == null) {
            context.proceed();
            ofTheSuite = ofTheClass.get();
        } else {
            ofTheClass.set(ofTheSuite);
        }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> context) {
        if (!attempted) {
            attempted = true;
            try {
                context.proceed();
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    @SuppressWarnings("unused")
    void keep(@Observes EventContext<UnDeployManagedDeployments> context) {
        // Not proceeding is the point.
    }
}
