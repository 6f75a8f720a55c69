package org.enishi.it;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that stands where a browser stands: outside, with nothing but requests and answers. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public abstract class FromOutside {}
