/** What is told to open pages without being asked. Only a hint: whoever misses it asks for the truth. */
package org.enishi.web.push;
