package org.enishi.st;

import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What every browser test is: somebody who visits the application that the whole suite shares. Whoever needs two people at once
 * (push, presence) asks the visitors for {@link Visitors#another()}. A script that a page never answers has no patience of its
 * own, so the test has one.
 */
@RunAsClient
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@ExtendWith(ArquillianExtension.class)
public abstract class InBrowser {

    @RegisterExtension
    protected final Visitors visitors = new Visitors();

    /** The first visitor of this test. */
    protected Visitor visitor() {
        return visitors.first();
    }
}
