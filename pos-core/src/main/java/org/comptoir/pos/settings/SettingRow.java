package org.comptoir.pos.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.comptoir.pos.trail.CoveredTable;

@Entity
@Table(name = "setting")
class SettingRow {

    static final CoveredTable COVERED = CoveredTable.byText("setting", "name").open("setting_value");

    @Id
    @Column(name = "name")
    String name;

    @Column(name = "setting_value")
    String value;

    @Version
    @Column(name = "version")
    int version;

    SettingRow() {}

    SettingRow(String name, String value) {
        this.name = name;
        this.value = value;
    }
}
