package org.comptoir.pos.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Time stamps of the heads file, from an authority simulated by the test.
class TimestampsTest {

    private static final Instant STAMPED = Instant.parse("2026-11-22T07:00:00Z");

    @TempDir
    Path folder;

    Path heads;
    Timestamps timestamps;

    @BeforeEach
    void keepHeads() throws IOException {
        heads = Files.writeString(folder.resolve("journal-heads.txt"), "first line\nsecond line\n");
        timestamps = new Timestamps(folder, heads);
    }

    @Test
    void matchesAsLongAsTheHeadsOnlyGrow() throws Exception {
        var answer = answer(timestamps.request());
        Files.writeString(heads, Files.readString(heads) + "third line\n");

        assertThat(timestamps.add(answer)).isEqualTo(new TimestampAnswer.Added(STAMPED, "CN=Authority"));
        assertThat(timestamps.findings()).isEmpty();
    }

    @Test
    void detectsChangedHeads() throws Exception {
        timestamps.add(answer(timestamps.request()));
        Files.writeString(heads, "first line\nanother line\n");

        assertThat(timestamps.findings())
                .extracting(OutsideFinding::what)
                .containsExactly(OutsideFinding.What.TIMESTAMP_DIFFERS);
    }

    @Test
    void detectsTruncatedHeads() throws Exception {
        timestamps.add(answer(timestamps.request()));
        Files.writeString(heads, "first line\n");

        assertThat(timestamps.findings()).hasSize(1);
    }

    @Test
    void refusesAStampOfOtherHeads() throws Exception {
        var answer = answer(timestamps.request());
        Files.writeString(heads, "another shop\n");

        assertThat(timestamps.add(answer)).isEqualTo(new TimestampAnswer.OtherHeads());
        assertThat(timestamps.findings()).isEmpty();
    }

    @Test
    void refusesOtherFiles() throws Exception {
        var file = folder.resolve("answer.tsr");
        for (var content : List.of(new byte[0], new byte[] {1, 2, 3}, timestamps.request())) {
            Files.write(file, content);
            assertThat(timestamps.add(file)).isEqualTo(new TimestampAnswer.NoTimestamp());
        }
    }

    @Test
    void refusesAStampWithAnInvalidSignature() throws Exception {
        var file = answer(timestamps.request());
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 5] ^= 1;
        Files.write(file, bytes);

        assertThat(timestamps.add(file)).isEqualTo(new TimestampAnswer.NoTimestamp());
    }

    private Path answer(byte[] request) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        var certificate = certificate(pair);
        var tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", pair.getPrivate(), certificate),
                new JcaDigestCalculatorProviderBuilder()
                        .build()
                        .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier("1.2.3.4.1"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        var response = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(new TimeStampRequest(request), BigInteger.TWO, Date.from(STAMPED));
        return Files.write(folder.resolve("answer.tsr"), response.getEncoded());
    }

    private static X509Certificate certificate(KeyPair pair) throws Exception {
        var name = new X500Name("CN=Authority");
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(Instant.EPOCH),
                Date.from(Instant.parse("2999-12-31T00:00:00Z")),
                name,
                pair.getPublic());
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    }
}
