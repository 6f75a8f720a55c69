/**
 * Browser tests: a real Chromium against the deployed application, over https. Each extends {@link org.enishi.st.InBrowser}.
 */
package org.enishi.st;
