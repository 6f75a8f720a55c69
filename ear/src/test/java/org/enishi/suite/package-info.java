/**
 * Makes all integration tests of one run share one server and one deployment. Arquillian by itself deploys once per class, which
 * would be the real application some hundred times.
 */
package org.enishi.suite;
