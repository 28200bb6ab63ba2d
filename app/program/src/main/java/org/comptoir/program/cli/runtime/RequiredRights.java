package org.comptoir.program.cli.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.comptoir.pos.staff.Permission;

/// The rights without which a command is refused before it reads anything. Services ask for more where the options of a
/// command need more, such as a discount.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RequiredRights {

    /// Empty if any right at all is enough.
    Permission[] value();
}
