/** An invented region for trying out and for tests. Each domain fills its own tables when it hears {@code FillDemo}. */
package org.enishi.shared.demo;
