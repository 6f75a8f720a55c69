/** Pages about organisations and their people. */
package org.enishi.web.organisation;
