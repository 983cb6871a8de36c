{{ object.user }}{% if object.host %}@{{ object.host }}{% endif %}
