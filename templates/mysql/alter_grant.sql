{% if revoked %}
REVOKE {{ revoked | join(", ") }} ON {{ object.table }} FROM {% include "role.sql" %}

{% endif %}
{% if granted %}
{% next %}
GRANT {{ granted | join(", ") }} ON {{ object.table }} TO {% include "role.sql" %}

{% endif %}
