/**
 * Integration tests. Those inside the server are injected by CDI and must carry {@code @ExtendWith(ArquillianExtension.class)}
 * themselves, not through a base class or {@code @ArquillianTest}: the server looks for exactly that. Those beside the server
 * carry {@code @RunAsClient} as well, and reach everything through {@code org.enishi.server.TestBed}.
 */
package org.enishi.it;
