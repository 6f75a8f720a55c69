package org.enishi.it;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs inside the server, beside the application's own beans. */
@ExtendWith(ArquillianExtension.class)
public abstract class FromInside {}
