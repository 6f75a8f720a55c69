/**
 * Integration tests. Those inside the server extend {@link org.enishi.it.FromInside}: each of their methods is one request to the
 * test module {@code it.war}, with everything that a request has, and sees the beans of all modules. Those beside the server
 * extend {@link org.enishi.it.FromOutside} and reach everything through {@code org.enishi.server.TestBed}.
 */
package org.enishi.it;
