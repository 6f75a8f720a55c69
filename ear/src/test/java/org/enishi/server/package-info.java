/**
 * Enishi's server as a child process: a copy of WildFly's base directory, configured by {@code config/wildfly/*.cli}, started,
 * watched and stopped. {@code mvn -Prun}, the integration tests and the crash tests all use this one way, which is also the way
 * of a real installation.
 */
package org.enishi.server;
