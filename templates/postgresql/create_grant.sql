GRANT {{ object.privileges | join(", ") }} ON {% if object.target %}{{ object.target }} {% endif %}{{ object.table }} TO {{ object.role }}
