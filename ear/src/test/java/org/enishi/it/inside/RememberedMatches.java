package org.enishi.it.inside;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands before the platform's hash of passwords and remembers which password it found to fit which stored hash. The people of the
 * tests are hundreds with one password and one hash of it, and what fitted once fits again. Nothing else is remembered: each new
 * hash is computed, and so is each password that does not fit, since a refusal has to take its time.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class RememberedMatches implements Pbkdf2PasswordHash {

    private final Set<Match> found = ConcurrentHashMap.newKeySet();

    @Inject
    private BeanManager beans;

    private Pbkdf2PasswordHash platform;

    private record Match(String password, String hash) {}

    @PostConstruct
    void findThePlatformsOwn() {
        Bean<?> own = beans.getBeans(Pbkdf2PasswordHash.class).stream()
                .filter(bean -> bean.getBeanClass() != RememberedMatches.class)
                .findFirst()
                .orElseThrow();
        platform = (Pbkdf2PasswordHash)
                beans.getReference(own, Pbkdf2PasswordHash.class, beans.createCreationalContext(own));
    }

    @Override
    public void initialize(Map<String, String> parameters) {
        platform.initialize(parameters);
    }

    @Override
    public String generate(char[] password) {
        return platform.generate(password);
    }

    @Override
    public boolean verify(char[] password, String hash) {
        Match match = new Match(new String(password), hash);
        if (found.contains(match)) {
            return true;
        }
        boolean fits = platform.verify(password, hash);
        if (fits) {
            found.add(match);
        }
        return fits;
    }
}
