package org.enishi.shared.demo;

/** Port: whether a domain holds nothing yet that demo data could be mixed with. */
public interface DemoGround {

    boolean isUntouched();
}
