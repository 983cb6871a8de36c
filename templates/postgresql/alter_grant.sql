{% if revoked %}
REVOKE {{ revoked | join(", ") }} ON {% if object.target %}{{ object.target }} {% endif %}{{ object.table }} FROM {{ object.role }}

{% endif %}
{% if granted %}
{% next %}
GRANT {{ granted | join(", ") }} ON {% if object.target %}{{ object.target }} {% endif %}{{ object.table }} TO {{ object.role }}

{% endif %}
