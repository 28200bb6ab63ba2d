package org.comptoir.customers.transfer.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.Length;

@Entity
@Table(name = "customer_photo")
class PhotoRow {

    @Id
    @Column(name = "customer_id")
    long customerId;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "content", length = Length.LONG32)
    byte[] content;

    static PhotoRow of(long customerId, Photo photo) {
        var row = new PhotoRow();
        row.customerId = customerId;
        row.mediaType = photo.mediaType();
        row.content = photo.content();
        return row;
    }

    Photo photo() {
        return new Photo(mediaType, content);
    }
}
