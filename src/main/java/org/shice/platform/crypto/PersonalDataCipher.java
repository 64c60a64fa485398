package org.shice.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts personal data with AES-256-GCM and finds it again by keyed hash (HMAC-SHA-256), both with keys derived from
 * the data key. The first byte of a cipher text is the format, so that keys and algorithms can change later.
 */
public final class PersonalDataCipher {

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec encryptionKey;
    private final SecretKeySpec hashKey;
    private final SecureRandom random = new SecureRandom();

    /** @param dataKey 32 random bytes */
    public PersonalDataCipher(byte[] dataKey) {
        if (dataKey.length != 32) {
            throw new IllegalArgumentException("the data key has 32 bytes");
        }
        this.encryptionKey = new SecretKeySpec(derive(dataKey, "encryption"), "AES");
        this.hashKey = new SecretKeySpec(derive(dataKey, "search"), "HmacSHA256");
    }

    /** A cipher text with a nonce of its own: equal texts look different. */
    public byte[] encrypt(String text) {
        return encryptBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for a whole file. */
    public byte[] encryptBytes(byte[] content) {
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, encryptionKey, new GCMParameterSpec(TAG_BITS, nonce));
            var sealed = cipher.doFinal(content);
            var result = new byte[1 + NONCE_BYTES + sealed.length];
            result[0] = FORMAT;
            System.arraycopy(nonce, 0, result, 1, NONCE_BYTES);
            System.arraycopy(sealed, 0, result, 1 + NONCE_BYTES, sealed.length);
            return result;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encryption is not available", e);
        }
    }

    /** @throws IllegalStateException when the bytes were altered or belong to another key */
    public String decrypt(byte[] sealed) {
        return new String(decryptBytes(sealed), StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException when the bytes were altered or belong to another key */
    public byte[] decryptBytes(byte[] sealed) {
        if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != FORMAT) {
            throw new IllegalStateException("not a cipher text of this product");
        }
        try {
            var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, encryptionKey, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the data key does not fit these data", e);
        }
    }

    /** The same for equal texts; says nothing about the text without the key. */
    public byte[] keyedHash(String text) {
        return hmac(hashKey, text);
    }

    private static byte[] derive(byte[] key, String purpose) {
        return hmac(new SecretKeySpec(key, "HmacSHA256"), "shice:" + purpose);
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }
}
