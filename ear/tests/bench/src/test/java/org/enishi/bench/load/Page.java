package org.enishi.bench.load;

/**
 * Something that is asked for under load.
 *
 * @param key names it in every figure
 * @param login the pattern of the sign-in names of those who ask for it; empty where nobody has to sign in
 */
public record Page(String key, String login, String path) {

    String loginOf(long number) {
        return String.format(login, number);
    }

    boolean isOpen() {
        return login.isEmpty();
    }

    String line() {
        return String.join("\t", key, login, path);
    }

    static Page of(String line) {
        String[] parts = line.split("\t");
        return new Page(parts[0], parts[1], parts[2]);
    }
}
