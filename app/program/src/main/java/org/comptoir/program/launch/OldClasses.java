package org.comptoir.program.launch;

import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.nio.ByteBuffer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Gives classes from before Java 6 the stack maps of later ones.
final class OldClasses {

    private static final Logger LOG = Logger.getLogger(OldClasses.class.getName());
    private static final int MAJOR_AT = 6;

    private OldClasses() {}

    /// Classes that cannot be lifted stay as they are, such as those whose superclass is not there.
    ///
    /// @return how many were lifted
    static int lift(JarContent jar) {
        var lifting = ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(hierarchy(jar)));
        var lifted = 0;
        for (var entry : jar.entries().entrySet()) {
            if (entry.getKey().endsWith(".class") && isOld(entry.getValue())) {
                try {
                    var later = lift(lifting, entry.getValue());
                    if (lifting.verify(later).isEmpty()) {
                        entry.setValue(later);
                        lifted++;
                    }
                } catch (IllegalArgumentException e) {
                    LOG.log(Level.INFO, e, () -> entry.getKey() + " stays as it is");
                }
            }
        }
        return lifted;
    }

    private static boolean isOld(byte[] bytes) {
        return bytes.length > MAJOR_AT + 1 && ByteBuffer.wrap(bytes).getShort(MAJOR_AT) < ClassFile.JAVA_6_VERSION;
    }

    private static byte[] lift(ClassFile lifting, byte[] bytes) {
        // Instruction by instruction, as the code would be copied without stack maps otherwise.
        var rebuilt = ClassTransform.transformingMethodBodies((code, element) -> code.with(element));
        return lifting.transformClass(
                lifting.parse(bytes),
                rebuilt.andThen(ClassTransform.endHandler(later -> later.withVersion(ClassFile.JAVA_8_VERSION, 0))));
    }

    private static ClassHierarchyResolver hierarchy(JarContent jar) {
        return ClassHierarchyResolver.ofResourceParsing(named -> {
                    var bytes = jar.entries()
                            .get(named.descriptorString().substring(1).replaceFirst(";$", ".class"));
                    return bytes == null ? null : new ByteArrayInputStream(bytes);
                })
                .orElse(ClassHierarchyResolver.defaultResolver())
                .cached();
    }
}
