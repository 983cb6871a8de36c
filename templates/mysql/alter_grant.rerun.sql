{# What may be given twice comes first: to take away what is not there is an error. #}
{% if granted %}
GRANT {{ granted | join(", ") }} ON {{ object.table }} TO {% include "role.sql" %}

{% endif %}
{% if revoked %}
{% next %}
REVOKE {{ revoked | join(", ") }} ON {{ object.table }} FROM {% include "role.sql" %}

{% endif %}
