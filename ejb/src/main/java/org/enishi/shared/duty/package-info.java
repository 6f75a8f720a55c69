/** Which of several nodes does what has to be done from time to time. */
package org.enishi.shared.duty;
